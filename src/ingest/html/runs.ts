import { type DomElement, type DomNode, isElement, isText } from './dom.ts'
import { isCell } from './layout-cells.ts'

/** A stretch of a page that a browser sets as one block: text between two block boundaries. */
export interface Run {
  /** The nearest block-level element around it. */
  readonly element: DomElement
  /** As rendered: white space collapsed, <br> a newline; trimmed; with a letter or digit at least, but in a table's cell. */
  readonly text: string
  /** UTF-16 code units of `text` that stand in links. */
  readonly linked: number
  /** UTF-16 code units of `text` that stand in italics. */
  readonly italic: number
  /** UTF-16 code units of `text` that stand in bold. */
  readonly bold: number
  /** UTF-16 code units at the start of `text` that stand in bold, italics or a <span> with a class. */
  readonly lead: number
  /** The picture or film that stands between the run before and the end of this one; null where none does. */
  readonly picture: DomElement | null
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
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|u-?hidden|element-invisible|is-hidden|hidden|hide|d-none|assistive-text)(?:\s|$)/i

/** Classes that show such an element again on a wide screen: "d-none d-md-block", "hidden lg:flex". */
const SHOWN_WHEN_WIDE =
  /(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl)-|(?:sm|md|lg|xl|2xl):)(?:block|flex|inline|grid|table)/

/** `display: none`, as in style="color:red; display:none". */
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Whether a browser leaves the element out, as far as the page alone can tell. */
export function isUnrendered(element: DomElement): boolean {
  if (UNRENDERED_TAGS.has(element.localName) || element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  if (style && HIDDEN_STYLE.test(style)) return true
  const className = element.getAttribute('class')
  return className !== null && HIDDEN_CLASS.test(className) && !SHOWN_WHEN_WIDE.test(className)
}

/** Which elements are left out, and which inline ones are set as blocks of their own (a caption, say). */
export interface RunRules {
  readonly skip: (element: DomElement) => boolean
  readonly standsAlone: (element: DomElement) => boolean
  /** Words that stand for an element which shows another page: the title of a framed film. */
  readonly standIn?: (element: DomElement) => string | undefined
}

/** A run that is being gathered. */
interface OpenRun {
  element: DomElement
  text: string
  linked: number
  italic: number
  bold: number
  lead: number
  picture: DomElement | null
}

/** How many elements of a kind are open. */
interface Depths {
  links: number
  italics: number
  bolds: number
  spans: number
  preformatted: number
}

const PICTURES = new Set(['img', 'picture', 'video', 'amp-img'])

/** Elements that are not shown are left out; inline ones are inline. */
const AS_SHOWN: RunRules = { skip: isUnrendered, standsAlone: () => false }

/** The runs of a page in document order. One pass, without recursion. */
export function findRuns(root: DomElement, rules: RunRules = AS_SHOWN): Run[] {
  const gathering = new Gathering(root, rules.standsAlone)
  let node: DomNode | null = root.firstChild
  while (node && node !== root) {
    if (isText(node)) gathering.text(node.data)
    else if (isElement(node)) {
      if (PICTURES.has(node.localName)) gathering.picture(node)
      const words = rules.standIn?.(node)
      if (words !== undefined) gathering.alone(node, words)
      else if (!rules.skip(node)) {
        gathering.enter(node)
        if (node.firstChild) {
          node = node.firstChild
          continue
        }
        gathering.leave(node)
      }
    }
    while (node && !node.nextSibling && node !== root) {
      node = node.parentNode
      if (node && node !== root) gathering.leave(node as DomElement)
    }
    if (!node || node === root) break
    node = node.nextSibling
  }
  return gathering.end()
}

/** The state of one walk: the run in hand and the blocks that are open. */
class Gathering {
  private readonly runs: Run[] = []
  private readonly blocks: DomElement[]
  private readonly depths: Depths = { links: 0, italics: 0, bolds: 0, spans: 0, preformatted: 0 }
  private open: OpenRun

  constructor(
    root: DomElement,
    private readonly standsAlone: (element: DomElement) => boolean,
  ) {
    this.blocks = [root]
    this.open = emptyRun(root)
  }

  text(data: string): void {
    const before = this.open.text.length
    appendText(this.open, data, this.depths.preformatted > 0)
    const added = this.open.text.length - before
    if (this.depths.links > 0) this.open.linked += added
    if (this.depths.italics > 0) this.open.italic += added
    if (this.depths.bolds > 0) this.open.bold += added
    const { italics, bolds, spans } = this.depths
    if (italics + bolds + spans > 0 && this.open.lead === before) this.open.lead += added
  }

  picture(element: DomElement): void {
    // A picture after words belongs to what comes next.
    if (this.open.text.trim() === '') this.open.picture = element
  }

  /** A run of its own. */
  alone(element: DomElement, words: string): void {
    const around = this.open.element
    this.flush(element)
    this.open.text = words
    this.flush(around)
  }

  enter(element: DomElement): void {
    this.count(element, 1)
    if (element.localName === 'br') this.breakLine()
    else if (this.isBlock(element)) {
      this.flush(element)
      this.blocks.push(element)
    }
  }

  leave(element: DomElement): void {
    this.count(element, -1)
    if (!this.isBlock(element)) return
    this.blocks.pop()
    this.flush(this.blocks.at(-1) ?? element)
  }

  end(): Run[] {
    this.flush(this.open.element)
    return this.runs
  }

  private isBlock(element: DomElement): boolean {
    return BLOCK_TAGS.has(element.localName) || this.standsAlone(element)
  }

  private count(element: DomElement, by: number): void {
    const { localName } = element
    if (localName === 'a') this.depths.links += by
    else if (localName === 'i' || localName === 'em') this.depths.italics += by
    else if (localName === 'b' || localName === 'strong') this.depths.bolds += by
    else if (localName === 'span' && element.hasAttribute('class')) this.depths.spans += by
    else if (localName === 'pre') this.depths.preformatted += by
  }

  /** The first <br> is a newline; one after another parts paragraphs. */
  private breakLine(): void {
    if (/\n ?$/.test(this.open.text)) this.flush(this.open.element)
    else if (this.open.text) this.open.text += '\n'
  }

  private flush(element: DomElement): void {
    const { open } = this
    // Blanks at the end of a line are not shown.
    const text = open.text.replace(/ +\n/g, '\n').trim()
    // A cell may hold a sign alone; elsewhere that is an ornament.
    const hasWords = isCell(open.element) ? text !== '' : /[\p{L}\p{N}]/u.test(text)
    this.open = emptyRun(element)
    if (!hasWords) {
      this.open.picture = open.picture
      return
    }
    const { length } = text
    this.runs.push({
      ...open,
      text,
      linked: Math.min(open.linked, length),
      italic: Math.min(open.italic, length),
      bold: Math.min(open.bold, length),
      lead: Math.min(open.lead, length),
    })
  }
}

function emptyRun(element: DomElement): OpenRun {
  return { element, text: '', linked: 0, italic: 0, bold: 0, lead: 0, picture: null }
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
