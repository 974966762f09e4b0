/** A page's value is cut here (code units): no title or name of a real report comes near. */
export const MAX_VALUE = 2000

/**
 * Characters that are no text: controls, and the marks that turn the direction of what stands around them, with
 * which a name can be made to look like another. Zero-width joiners stay, for scripts that need them.
 */
const UNWANTED =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g
/** Half of a surrogate pair. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A value as one line of plain text: white space collapsed, controls and overrides out, capped at MAX_VALUE. */
export function plainText(value: string): string {
  const line = value
    .slice(0, MAX_VALUE * 2)
    .replace(UNWANTED, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length <= MAX_VALUE ? line : cutWhole(line, MAX_VALUE)
}

/** The first code units of a text, without half of a pair at the end. */
function cutWhole(text: string, length: number): string {
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length).trim()
}
