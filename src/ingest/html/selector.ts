import { type DomDocument, type DomElement, type DomNode, isElement, nextNode } from './dom.ts'

/** An id or a tag name that needs no escaping in a selector. */
const PLAIN_ID = /^[A-Za-z_][\w-]*$/
const PLAIN_TAG = /^[a-z][a-z0-9-]*$/

/**
 * Makes short CSS selectors for one page: from the nearest element with an id of its own down, a step an
 * element: `#story > p:nth-of-type(3)`. Each finds its element, and no other, in the page as it was served.
 * Linear: every element's place among its siblings is counted once.
 */
export function selectorMaker(document: DomDocument): (element: DomElement) => string {
  const ids = countIds(document)
  const steps = new Map<DomElement, string>()
  const stepOf = (element: DomElement): string => {
    if (!steps.has(element) && element.parentElement) countSiblings(element.parentElement, steps)
    return steps.get(element) ?? element.localName
  }
  return (element) => {
    const path: string[] = []
    for (let at: DomElement | null = element; at; at = at.parentElement) {
      if (PLAIN_ID.test(at.id) && ids.get(at.id) === 1) {
        path.push(`#${at.id}`)
        break
      }
      if (at.localName === 'body' || at.localName === 'html') {
        path.push(at.localName)
        break
      }
      path.push(stepOf(at))
    }
    return path.reverse().join(' > ')
  }
}

function countIds(document: DomDocument): Map<string, number> {
  const counts = new Map<string, number>()
  const root = document.documentElement
  for (let node: DomNode | null = root; node; node = nextNode(node, root)) {
    if (isElement(node) && node.id) counts.set(node.id, (counts.get(node.id) ?? 0) + 1)
  }
  return counts
}

/** Notes the step of every child: the tag alone where it is the only one of its kind. */
function countSiblings(parent: DomElement, steps: Map<DomElement, string>): void {
  const perTag = new Map<string, DomElement[]>()
  let position = 0
  for (const child of parent.children) {
    position++
    const { localName } = child
    if (!PLAIN_TAG.test(localName)) {
      steps.set(child, `:nth-child(${position})`)
      continue
    }
    const same = perTag.get(localName)
    if (same) same.push(child)
    else perTag.set(localName, [child])
  }
  for (const [tag, children] of perTag) {
    for (const [index, child] of children.entries()) {
      steps.set(child, children.length === 1 ? tag : `${tag}:nth-of-type(${index + 1})`)
    }
  }
}
