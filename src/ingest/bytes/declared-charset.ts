/**
 * Bytes of a page that are searched for its declared encoding. The standard's prescan has 1024 and a parser
 * that meets a later <meta> starts anew; to look further at once comes to the same.
 */
const PRESCAN_BYTES = 64 * 1024

/** `<?xml version="1.0" encoding="windows-1251"?>` */
const XML_ENCODING = /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"'>]{1,40})["']/

/** A start or end tag's name: `<meta`, `</p`. */
const TAG = /<\/?([a-zA-Z][^\s/>]*)/y
/** One attribute of a tag: `charset="utf-8"`, `http-equiv=content-type`, `hidden`. */
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/y
/** `text/html; charset=windows-1250` */
const CONTENT_CHARSET = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"'][^\s;]*))/i

/** Elements whose content is no markup: a `<meta>` in a script declares nothing. */
const RAW_TEXT = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'xmp', 'iframe'])

/**
 * The encoding that a page declares in its first `<meta>` that does, or in an XML declaration; its label as
 * it is written. After "prescan a byte stream to determine its encoding" of the HTML standard. Linear.
 */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1')
  const xml = XML_ENCODING.exec(head)?.[1]
  let at = head.indexOf('<')
  while (at !== -1) {
    if (head.startsWith('<!--', at)) {
      // `<!-->` is a whole comment: its dashes open and close.
      at = after(head, '-->', at + 2)
    } else if (head[at + 1] === '!' || head[at + 1] === '?') {
      at = after(head, '>', at + 2)
    } else {
      const tag = tagAt(head, at)
      const charset = tag?.name === 'meta' ? metaCharset(tag.attributes) : undefined
      if (charset !== undefined) return charset
      at = tag && RAW_TEXT.has(tag.name) ? rawTextEnd(head, tag) : (tag?.end ?? at + 1)
    }
    at = at === -1 ? -1 : head.indexOf('<', at)
  }
  return xml
}

interface Tag {
  name: string
  closing: boolean
  attributes: ReadonlyMap<string, string>
  end: number
}

function tagAt(head: string, at: number): Tag | null {
  TAG.lastIndex = at
  const name = TAG.exec(head)?.[1]?.toLowerCase()
  if (!name) return null
  const attributes = new Map<string, string>()
  let end = TAG.lastIndex
  for (;;) {
    ATTRIBUTE.lastIndex = end
    const attribute = ATTRIBUTE.exec(head)
    if (!attribute) break
    end = ATTRIBUTE.lastIndex
    const key = (attribute[1] as string).toLowerCase()
    if (!attributes.has(key)) attributes.set(key, attribute[2] ?? attribute[3] ?? attribute[4] ?? '')
  }
  return { name, closing: head[at + 1] === '/', attributes, end }
}

/** `<meta charset>`, or `<meta http-equiv="content-type" content>`. */
function metaCharset(attributes: ReadonlyMap<string, string>): string | undefined {
  const charset = attributes.get('charset')
  if (charset) return charset
  if (attributes.get('http-equiv')?.trim().toLowerCase() !== 'content-type') return undefined
  const match = CONTENT_CHARSET.exec(attributes.get('content') ?? '')
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

function rawTextEnd(head: string, { name, closing, end }: Tag): number {
  if (closing) return end
  const closer = new RegExp(`</${name}[\\s/>]`, 'ig')
  closer.lastIndex = end
  return closer.exec(head) ? closer.lastIndex : -1
}

function after(head: string, words: string, from: number): number {
  const at = head.indexOf(words, from)
  return at === -1 ? -1 : at + words.length
}
