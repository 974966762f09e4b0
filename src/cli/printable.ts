/** Bidirectional embeddings, overrides and isolates: they can show words in another order than they stand. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g
/** C0 without white space, DEL and C1: what a terminal may act on. Matches ESC. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g
/** Shown by nothing and counted differently by every terminal. */
const SOFT_HYPHENS = /\u00ad/g

/**
 * Foreign text as one line that a terminal can only show: white space becomes single spaces, control
 * characters their pictures (ESC becomes ␛), bidirectional overrides U+FFFD.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(SOFT_HYPHENS, '')
    .replace(CONTROLS, pictureOf)
    .replace(BIDI_CONTROLS, '\ufffd')
}

/** Unicode has a picture for each C0 control and for DEL. */
function pictureOf(control: string): string {
  const code = control.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}

/** What JSON leaves as it is and a terminal or a line reader may act on. */
const RISKY_IN_JSON = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** The same JSON with those characters escaped; a reader of JSON gets the same data. */
export function escapedJson(json: string): string {
  return json.replace(RISKY_IN_JSON, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
