import { DOMParser } from 'linkedom'
import { type DefaultTreeAdapterMap, defaultTreeAdapter } from 'parse5'
import type { Warning } from '../../domain/warning.ts'
import { MAX_DEPTH, parseTree } from './capped-parser.ts'
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
 * <noscript> holds is one text, and programs, style sheets and comments are left out. Depth is capped before any
 * tree stands: an element beyond MAX_DEPTH becomes its neighbour's sibling, or where that cannot be is left out,
 * its content kept. Linear in the page's length. Throws OnrecordError('too-complex') for more than MAX_ELEMENTS,
 * and nothing else for any markup.
 */
export function parseHtml(html: string): { document: DomDocument; warnings: Warning[] } {
  const { tree, capped } = parseTree(withoutScriptText(html))
  const document = buildDocument(tree)
  const warnings: Warning[] = capped
    ? [
        {
          code: 'nested-too-deeply',
          message: `elements are nested more than ${MAX_DEPTH} deep; ${capped} deeper ones were flattened`,
        },
      ]
    : []
  return { document, warnings }
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
