import { type DomElement, type DomNode, isElement, isText } from './dom.ts'

/** A stretch of a page that a browser sets as one block: text between two block boundaries. */
export interface Run {
  /** The nearest block-level element around it. */
  readonly element: DomElement
  /** As rendered: white space collapsed, <br> a newline; trimmed, never empty. */
  readonly text: string
  /** UTF-16 code units of `text` that stand in links. */
  readonly linked: number
  /** UTF-16 code units of `text` that stand in bold. */
  readonly bold: number
}

// prettier-ignore
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol ' +
    'p pre search section summary table tbody td tfoot th thead tr ul option optgroup textarea iframe'
  ).split(' '),
)

/** Elements whose text a browser with scripts does not show, or shows as a control or a picture. */
const UNRENDERED_TAGS = new Set(
  (
    'script style noscript template head title meta link iframe object embed applet audio video canvas svg ' +
    'math select option optgroup datalist textarea input button map area noframes noembed xmp rp dialog'
  ).split(' '),
)

/** Classes by which style sheets everywhere hide text from all but screen readers. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|u-?hidden|element-invisible|is-hidden|hidden|hide|assistive-text)(?:\s|$)/i

/** `display: none`, as in style="color:red; display:none". */
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

export function isBlock(element: DomElement): boolean {
  return BLOCK_TAGS.has(element.localName)
}

/** Whether a browser leaves the element out, as far as the page alone can tell. */
export function isUnrendered(element: DomElement): boolean {
  if (UNRENDERED_TAGS.has(element.localName) || element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  if (style && HIDDEN_STYLE.test(style)) return true
  const className = element.getAttribute('class')
  return className !== null && HIDDEN_CLASS.test(className)
}

/** A run that is being gathered. */
interface OpenRun {
  element: DomElement
  text: string
  linked: number
  bold: number
}

/**
 * The runs of a page in document order. `skip` leaves an element out with all it holds. One pass, without
 * recursion.
 */
export function findRuns(root: DomElement, skip: (element: DomElement) => boolean = isUnrendered): Run[] {
  const runs: Run[] = []
  let open: OpenRun = { element: root, text: '', linked: 0, bold: 0 }
  const blocks: DomElement[] = [root]
  let links = 0
  let bolds = 0
  let preformatted = 0

  const flush = (element: DomElement) => {
    // Trailing blanks of each line are not shown.
    const text = open.text.replace(/ +\n/g, '\n').trim()
    if (text)
      runs.push({
        element: open.element,
        text,
        linked: Math.min(open.linked, text.length),
        bold: Math.min(open.bold, text.length),
      })
    open = { element, text: '', linked: 0, bold: 0 }
  }
  const enter = (element: DomElement) => {
    const { localName } = element
    if (localName === 'br') breakLine(open, flush)
    else if (localName === 'a') links++
    else if (localName === 'b' || localName === 'strong') bolds++
    else if (localName === 'pre') preformatted++
    if (isBlock(element)) {
      flush(element)
      blocks.push(element)
    }
  }
  const leave = (element: DomElement) => {
    const { localName } = element
    if (localName === 'a') links--
    else if (localName === 'b' || localName === 'strong') bolds--
    else if (localName === 'pre') preformatted--
    if (isBlock(element)) {
      blocks.pop()
      flush(blocks[blocks.length - 1] ?? root)
    }
  }

  let node: DomNode | null = root.firstChild
  while (node) {
    if (isText(node)) {
      const before = open.text.length
      appendText(open, node.data, preformatted > 0)
      const added = open.text.length - before
      if (links > 0) open.linked += added
      if (bolds > 0) open.bold += added
    } else if (isElement(node) && !skip(node)) {
      enter(node)
      if (node.firstChild) {
        node = node.firstChild
        continue
      }
      leave(node)
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      if (!node || node === root) break
      leave(node as DomElement)
    }
    if (!node || node === root) break
    node = node.nextSibling
  }
  flush(root)
  return runs
}

/** The first <br> is a newline; one after another parts paragraphs. */
function breakLine(open: OpenRun, flush: (element: DomElement) => void): void {
  if (/\n ?$/.test(open.text)) flush(open.element)
  else if (open.text) open.text += '\n'
}

function appendText(open: OpenRun, data: string, preformatted: boolean): void {
  if (preformatted) {
    open.text += data.replace(/\r\n?/g, '\n')
    return
  }
  const collapsed = data.replace(/[ \t\n\f\r]+/g, ' ')
  const atEdge = open.text === '' || /[ \n]$/.test(open.text)
  open.text += atEdge && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
}
