/** Where a comment, a script or a style sheet begins: "<!--", `<script src="a.js">`, "<style>". */
const OPENING = /<!--|<(script|style)\b[^<>]*>/gi
const COMMENT_END = /--!?>/g
const SCRIPT_END = /<\/script/gi
const STYLE_END = /<\/style/gi

/** A script that holds data, not a program: type="application/ld+json". */
const DATA_TYPE = /json/i

/**
 * A page without its comments, programs and style sheets, which are more than half of most pages and which the
 * parser would take up sign by sign; the elements stay, so that selectors hold. What is not closed is left to
 * the parser. Linear.
 */
export function withoutScriptText(html: string): string {
  const opening = new RegExp(OPENING)
  const ends = {
    comment: new RegExp(COMMENT_END),
    script: new RegExp(SCRIPT_END),
    style: new RegExp(STYLE_END),
  }
  let kept = ''
  let from = 0
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const kind = (match[1]?.toLowerCase() ?? 'comment') as keyof typeof ends
    const end = ends[kind]
    // "<!-->" is a whole comment: its end may lie in its beginning.
    end.lastIndex = kind === 'comment' ? match.index + 2 : opening.lastIndex
    const closing = end.exec(html)
    if (!closing) break
    const next = kind === 'comment' ? end.lastIndex : closing.index
    if (!(kind === 'script' && DATA_TYPE.test(match[0]))) {
      kept += html.slice(from, kind === 'comment' ? match.index : opening.lastIndex)
      from = next
    }
    opening.lastIndex = next
  }
  return kept + html.slice(from)
}
