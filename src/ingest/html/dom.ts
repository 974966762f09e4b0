import { DOMParser } from 'linkedom'
import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser, type Token } from 'parse5'
import type { Warning } from '../../domain/warning.ts'
import { OnrecordError } from '../../errors.ts'
import { withoutScriptText } from './script-text.ts'

// The DOM's types are narrow structural types of our own. TypeScript's "dom" library, referenced from
// anywhere, puts its `Document`, `Range`, `Event` and `Node` into every file of the project, where they
// would stand in silently for a forgotten import of ours.

/** What this project uses of a DOM node. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly parentNode: DomNode | null
  readonly parentElement: DomElement | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly previousSibling: DomNode | null
  textContent: string | null
}

/** A text node; `data` is its text, character references resolved. */
export interface DomText extends DomNode {
  readonly data: string
}

/** What this project uses of a DOM element or document when it searches. */
export interface DomParent extends DomNode {
  readonly children: ArrayLike<DomElement> & Iterable<DomElement>
  readonly firstElementChild: DomElement | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): ArrayLike<DomElement> & Iterable<DomElement>
  getElementsByTagName(name: string): ArrayLike<DomElement> & Iterable<DomElement>
}

/** What this project uses of a DOM element. */
export interface DomElement extends DomParent {
  /** In upper case. */
  readonly tagName: string
  /** In lower case. */
  readonly localName: string
  readonly id: string
  readonly className: string
  readonly nextElementSibling: DomElement | null
  readonly previousElementSibling: DomElement | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  hasAttribute(name: string): boolean
  removeAttribute(name: string): void
  closest(selector: string): DomElement | null
  matches(selector: string): boolean
  remove(): void
}

/** What this project uses of a DOM document. */
export interface DomDocument extends DomParent {
  readonly documentElement: DomElement
  readonly head: DomElement
  readonly body: DomElement
}

export const ELEMENT_NODE = 1
export const TEXT_NODE = 3

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE
}

export function isText(node: DomNode): node is DomText {
  return node.nodeType === TEXT_NODE
}

/** Elements may stand in each other this deep: the cap of Blink and WebKit. Real pages stay under 60. */
export const MAX_DEPTH = 512

/**
 * Formatting elements (b, i, font …) that may be open at once. The parsing algorithm reopens each of them
 * in every new paragraph, so a page of n unclosed ones grows as n²; real pages leave fewer than ten open.
 */
const MAX_OPEN_FORMATTING = 16

/**
 * Attributes that an element may have. The tokenizer looks each one up among those before it, which grows as
 * n²; real pages stay under 100.
 */
const MAX_ATTRIBUTES = 256

/**
 * Elements that a page may have: real ones stay under 50,000. The DOM takes about a kilobyte an element, so that
 * ten megabytes of "<p>" would take all of a worker's memory.
 */
export const MAX_ELEMENTS = 300_000

/** The next element after `node` in document order that is not in it, within `root`; null at the end. */
export function nextAfter(node: DomNode, root: DomNode): DomNode | null {
  let at: DomNode | null = node
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling
    at = at.parentNode
  }
  return null
}

/** The next node in document order within `root`; null at the end. A loop over it needs no stack. */
export function nextNode(node: DomNode, root: DomNode): DomNode | null {
  return node.firstChild ?? nextAfter(node, root)
}

/**
 * A page's DOM as a browser builds it before its scripts run (WHATWG parsing by parse5, linkedom's nodes); what
 * <noscript> holds is one text, and programs, style sheets and comments are left out. Depth is capped before any tree stands: an element beyond MAX_DEPTH becomes its
 * neighbour's sibling, or where that cannot be is left out, its content kept. Linear in the page's length.
 * Throws OnrecordError('too-large') for more than MAX_ELEMENTS, and nothing else for any markup.
 */
export function parseHtml(html: string): { document: DomDocument; warnings: Warning[] } {
  const parser = new CappedParser()
  parser.tokenizer.write(withoutScriptText(html), true)
  const document = buildDocument(parser.document)
  const warnings: Warning[] = parser.capped
    ? [
        {
          code: 'nested-too-deeply',
          message: `elements are nested more than ${MAX_DEPTH} deep; ${parser.capped} deeper ones were flattened`,
        },
      ]
    : []
  return { document, warnings }
}

const FORMATTING = new Set([
  'a',
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  's',
  'small',
  'strike',
  'strong',
  'tt',
  'u',
])

/** Their start tags open nothing that stays open, or switch the tokenizer. */
const NEVER_CAPPED = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track'],
  ...['wbr', 'script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'plaintext', 'xmp'],
])

/** Elements that the parser may close at any time without losing its place, as it could not in a table. */
const CLOSABLE = new Set([
  ...[
    'div',
    'p',
    'span',
    'section',
    'article',
    'main',
    'aside',
    'header',
    'footer',
    'nav',
    'center',
    'figure',
  ],
  ...['ul', 'ol', 'li', 'dl', 'dd', 'dt', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'address'],
  ...['details', 'summary', 'fieldset', 'label', 'q', 'cite', 'sub', 'sup', 'small'],
])

/** parse5's own tree, refused when it grows beyond all pages. */
function countingAdapter(): typeof defaultTreeAdapter {
  let elements = 0
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      if (++elements > MAX_ELEMENTS) {
        throw new OnrecordError('too-large', `the page has more than ${MAX_ELEMENTS} elements`, {
          MAX_ELEMENTS,
        })
      }
      return defaultTreeAdapter.createElement(tagName, namespace, attributes)
    },
  }
}

/** The part of parse5's tokenizer that adds an attribute to a tag; it is not public, so a test watches it. */
interface AttributeTaker {
  _leaveAttrName(): void
  currentToken: { attrs?: unknown[] } | null
}

/** parse5's parser with caps, checked a tag at a time; holds the state of one parse. */
class CappedParser extends Parser<DefaultTreeAdapterMap> {
  /** How many elements were left out because of the depth. */
  capped = 0
  private readonly dropped = new Map<string, number>()

  constructor() {
    super({ scriptingEnabled: true, treeAdapter: countingAdapter() })
    const tokenizer = this.tokenizer as unknown as AttributeTaker
    const takeAttribute = tokenizer._leaveAttrName.bind(tokenizer)
    tokenizer._leaveAttrName = () => {
      if ((tokenizer.currentToken?.attrs?.length ?? 0) < MAX_ATTRIBUTES) takeAttribute()
    }
  }

  override onStartTag(token: Token.TagToken): void {
    const { tagName } = token
    const tooDeep = this.openElements.stackTop >= MAX_DEPTH && !NEVER_CAPPED.has(tagName)
    const tooManyOpen =
      FORMATTING.has(tagName) && this.activeFormattingElements.entries.length >= MAX_OPEN_FORMATTING
    if (tooDeep) this.capped++
    if (tooManyOpen || (tooDeep && !this.closeDeepest())) this.ignoreEndTagOf(tagName)
    else super.onStartTag(token)
  }

  /** Closes the deepest element, so that the next one becomes its sibling; false where that cannot be. */
  private closeDeepest(): boolean {
    const deepest = this.openElements.current
    if (!deepest || !('tagName' in deepest) || !CLOSABLE.has(deepest.tagName)) return false
    this.openElements.pop()
    this.ignoreEndTagOf(deepest.tagName)
    return true
  }

  private ignoreEndTagOf(tagName: string): void {
    this.dropped.set(tagName, (this.dropped.get(tagName) ?? 0) + 1)
  }

  override onEndTag(token: Token.TagToken): void {
    const dropped = this.dropped.get(token.tagName) ?? 0
    if (dropped === 0) super.onEndTag(token)
    else this.dropped.set(token.tagName, dropped - 1)
  }
}

type TreeNode = DefaultTreeAdapterMap['childNode']
type TreeParent = DefaultTreeAdapterMap['parentNode']

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg'

/**
 * linkedom makes a drawing surface for each <canvas> and recurses when it is copied; as an element of the
 * SVG namespace it is a plain one, found by the same selectors.
 */
const MADE_PLAIN = new Set(['canvas'])

/** linkedom's constructors, as far as they are used here. */
interface Builder extends DomDocument {
  doctype: unknown
  createElement(name: string): DomElement
  createElementNS(namespace: string, name: string): DomElement
  createTextNode(text: string): DomText
}
type Appendable = DomNode & { appendChild(child: DomNode): void }

/**
 * Copies parse5's tree into linkedom's nodes, iteratively. linkedom's nodes are costly, so what nobody reads is
 * not made: comments, what an <svg> draws, blanks where no text can stand.
 */
function buildDocument(tree: DefaultTreeAdapterMap['document']): DomDocument {
  const document = new DOMParser().parseFromString('<!doctype html>', 'text/html') as unknown as Builder
  const pending: { from: TreeParent; to: Appendable }[] = [{ from: tree, to: document as never }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const takesText = !TEXTLESS.has(next.from.nodeName)
    for (const child of next.from.childNodes) {
      const made = makeNode(document, child, takesText)
      if (!made) continue
      next.to.appendChild(made)
      // What a template holds is not part of the page; parse5 keeps it apart.
      if ('childNodes' in child && child.childNodes.length > 0 && child.nodeName !== 'svg') {
        pending.push({ from: child, to: made as Appendable })
      }
    }
  }
  return document
}

/** Elements in which blanks between the children are never shown. */
const TEXTLESS = new Set([
  '#document',
  'html',
  'head',
  'ul',
  'ol',
  'dl',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'picture',
  'video',
])

function makeNode(document: Builder, node: TreeNode, takesText: boolean): DomNode | null {
  if (defaultTreeAdapter.isTextNode(node)) {
    return takesText || /\S/.test(node.value) ? document.createTextNode(node.value) : null
  }
  if (!defaultTreeAdapter.isElementNode(node)) return null
  const foreign = node.namespaceURI === SVG_NAMESPACE || MADE_PLAIN.has(node.tagName)
  const element = foreign
    ? document.createElementNS(SVG_NAMESPACE, node.tagName)
    : document.createElement(node.tagName)
  for (const { name, value } of node.attrs) element.setAttribute(name, value)
  return element
}
