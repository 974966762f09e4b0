/** A BCP 47 tag from what a page writes: "en_us" → "en-US"; undefined for what is none. */
export function languageTag(written: string | undefined): string | undefined {
  // "en-US, fr" and "en; q=1": the first is the page's.
  const tag =
    written
      ?.split(/[,;\s]/)[0]
      ?.replace(/_/g, '-')
      .replace(/[@.].*$/, '') ?? ''
  // A primary subtag of two or three letters: "English" is canonical in form but is no language.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag) || tag.length > 35) return undefined
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    return canonical === 'und' ? undefined : canonical
  } catch {
    return undefined
  }
}
