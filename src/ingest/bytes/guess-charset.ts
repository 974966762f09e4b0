/** Bytes of the sample that is judged: more does not change the choice, and the judge is slow. */
const SAMPLE_BYTES = 32 * 1024

/** Of 100. A judge less sure than this is told from chance by nothing. */
const MIN_CONFIDENCE = 15

/** What a browser takes in most of the world where nothing is declared. */
export const DEFAULT_CHARSET = 'windows-1252'

/**
 * Encodings that bytes without any declaration are ever guessed to be in; the judge's own names. Each is
 * read by browsers; the ISO ones are read as their Windows supersets where the standard says so.
 */
const CANDIDATES = new Set([
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255'],
  ...['windows-1256', 'ISO-8859-1', 'ISO-8859-2', 'ISO-8859-5', 'ISO-8859-6', 'ISO-8859-7', 'ISO-8859-8'],
  ...['ISO-8859-9', 'KOI8-R', 'Shift_JIS', 'EUC-JP', 'ISO-2022-JP', 'EUC-KR', 'Big5', 'GB18030'],
])

/**
 * Labels of the encodings that bytes may be in, likeliest first, judged by their letters; always ends with
 * the browsers' default. `markup` says that tags are to be left out of the judgement.
 */
export async function guessCharsets(bytes: Uint8Array, markup: boolean): Promise<string[]> {
  const { analyse } = await import('chardet')
  const matches = analyse(foreignLines(bytes, markup))
  const guesses = matches.filter(
    ({ name, confidence }) => CANDIDATES.has(name) && confidence >= MIN_CONFIDENCE,
  )
  return [...guesses.map(({ name }) => name), DEFAULT_CHARSET]
}

const [LF, ESC, BANG, SLASH, LESS, GREATER] = [0x0a, 0x1b, 0x21, 0x2f, 0x3c, 0x3e] as const

/**
 * The lines that are not all ASCII, tags left out: on a page the tags would outvote the words. No encoding
 * but ISO-2022-JP, which is known by its escapes, has `<` or `>` inside a character.
 */
function foreignLines(bytes: Uint8Array, markup: boolean): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES)
  let length = 0
  let lineStart = 0
  let foreign = false
  let inTag = false
  for (let i = 0; i < bytes.length && length < SAMPLE_BYTES; i++) {
    const byte = bytes[i] as number
    if (markup && !inTag && byte === LESS && opensTag(bytes[i + 1])) inTag = true
    if (!inTag) {
      sample[length++] = byte
      if (byte >= 0x80 || byte === ESC) foreign = true
    }
    if (inTag && byte === GREATER) inTag = false
    if (byte !== LF) continue
    if (!foreign) length = lineStart
    lineStart = length
    foreign = false
  }
  return sample.subarray(0, length)
}

function opensTag(next: number | undefined): boolean {
  return next === SLASH || next === BANG || isLetter(next)
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a))
}
