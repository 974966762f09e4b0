import type { BlockKind } from '../../domain/document.ts'
import type { Warning } from '../../domain/warning.ts'
import type { BlockDraft } from '../assemble.ts'
import { documentBlocks } from '../html/document-blocks.ts'
import { type DomElement, parseHtml } from '../html/dom.ts'
import { isUnrendered } from '../html/runs.ts'
import { selectorMaker } from '../html/selector.ts'

/** The blocks of a mail's page. All of it is read, but for what is hidden from whoever opens the mail. */
export function htmlBody(html: string): { drafts: BlockDraft[]; warnings: Warning[] } {
  const { document, warnings } = parseHtml(html)
  const drafts = documentBlocks(document.body, {
    rules: { skip: isHidden, standsAlone: () => false },
    selectorOf: selectorMaker(document),
    kindOf,
  })
  return {
    drafts: drafts.map((draft) => ({ ...draft, text: draft.text.replace(PADDING, '').trim() })),
    warnings,
  }
}

/**
 * Styles of a "preheader", which is shown in the list of mails and not in the mail: "max-height:0",
 * "font-size:1px", "opacity: 0", "mso-hide:all".
 */
const PREHEADER =
  /(?:^|[;\s"])(?:(?:max-)?(?:height|width)\s*:\s*0(?:px|em|pt|%)?\s*(?:;|!|$)|font-size\s*:\s*[01](?:px|pt)?\s*(?:;|!|$)|opacity\s*:\s*0\s*(?:;|!|$)|mso-hide\s*:\s*all)/i

/** Characters without ink that fill a preheader's line: zero-width joiners, combining grapheme joiners. */
const PADDING = /[\u034f\u200b\u200c\u2007\u00ad\ufeff]{1,}/g

function isHidden(element: DomElement): boolean {
  if (isUnrendered(element)) return true
  const style = element.getAttribute('style')
  return style !== null && PREHEADER.test(style)
}

/** Elements that mail programs put around what they quote. */
const QUOTE_CLASS =
  /(?:^|\s)(?:gmail_quote_container|gmail_quote|moz-cite-prefix-body|yahoo_quoted|protonmail_quote)(?:\s|$)/

function kindOf(element: DomElement): BlockKind | undefined {
  return QUOTE_CLASS.test(element.className) ? 'blockquote' : undefined
}
