import { type DomElement, isElement, isText, nextAfter, nextNode } from './dom.ts'

/** Elements whose text no reader sees. */
const UNSEEN = new Set(
  'script style noscript template title textarea select svg iframe object video audio canvas head'.split(' '),
)

/** Elements that go on in the line they stand in. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** A page's text is read up to here (code units): enough to judge a page by, whatever its length. */
const MAX_TEXT = 200_000

/** An element's text as lines, one a block; white space collapsed, hidden and empty ones left out. */
export function textLines(root: DomElement): string[] {
  const lines: string[] = []
  let line = ''
  let length = 0
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  let openBlock: DomElement | null = root
  for (let node = root.firstChild; node && length < MAX_TEXT; ) {
    if (isElement(node) && (UNSEEN.has(node.localName) || node.hasAttribute('hidden'))) {
      node = nextAfter(node, root)
      continue
    }
    const block: DomElement | null = blockOf(
      isElement(node) && !INLINE.has(node.localName) ? node : node.parentElement,
      root,
    )
    if (block !== openBlock) {
      flush()
      openBlock = block
    }
    if (isText(node)) {
      line += node.data
      length += node.data.length
    } else if (isElement(node) && node.localName === 'br') flush()
    node = nextNode(node, root)
    if (node === root) break
  }
  flush()
  return lines
}

/** The nearest element around (or at) one that is no inline element. */
function blockOf(element: DomElement | null, root: DomElement): DomElement {
  let at = element
  while (at && at !== root && INLINE.has(at.localName)) at = at.parentElement
  return at ?? root
}
