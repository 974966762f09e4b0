/**
 * Markup that may stand in a page as it is. Only `html` makes it, from the template's own words and from escaped
 * values, so that a string from outside can't become markup by an oversight: a string is always text.
 */
export class Html {
  readonly #markup: string

  private constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }

  /** For `html` and `embedded` alone. */
  static fromOwnWords(markup: string): Html {
    return new Html(markup)
  }
}

/** What a template takes: text, which is escaped, markup, and lists of both; nothing for undefined and false. */
export type Content = string | number | Html | false | undefined | readonly Content[]

/**
 * A template of markup: html`<b title="${name}">${name}</b>`. Values are escaped for text and for attributes alike;
 * attributes stand in double quotes, always.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  let markup = parts[0] as string
  for (const [index, value] of values.entries()) markup += markupOf(value) + parts[index + 1]
  return Html.fromOwnWords(markup)
}

function markupOf(value: Content): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.toString()
  if (typeof value === 'object') return value.map(markupOf).join('')
  return escaped(String(value))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Browsers would make a line feed of it.
  '\r': '&#13;',
  // HTML can't hold it in any form.
  '\0': '\ufffd',
}

function escaped(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (char) => ENTITIES[char] as string)
}

/** Optional attributes, each with a space before it: ` lang="en"`. A name is the caller's own word, never foreign. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Html {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  return Html.fromOwnWords(given.map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join(''))
}

/** A style sheet or a script of our own as an element. Throws where the code would end its element. */
export function embedded(element: 'style' | 'script', code: string): Html {
  if (/<\/|<!--/.test(code)) throw new Error(`a ${element} may not hold "</" or "<!--"`)
  return Html.fromOwnWords(`<${element}>${code}</${element}>`)
}
