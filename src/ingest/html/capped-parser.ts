import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser, type Token } from 'parse5'
import { OnrecordError } from '../../errors.ts'

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

/** What the algorithm reopens in later paragraphs. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** Their start tags open nothing that stays open, or switch the tokenizer. */
const NEVER_CAPPED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr script style textarea title iframe ' +
    'noembed noframes plaintext xmp'
  ).split(' '),
)

/** Elements that the parser may close at any time without losing its place, as it could not in a table. */
const CLOSABLE = new Set(
  (
    'div p span section article main aside header footer nav center figure ul ol li dl dd dt blockquote pre ' +
    'h1 h2 h3 h4 h5 h6 address details summary fieldset label q cite sub sup small'
  ).split(' '),
)

/** parse5's own tree, refused when it grows beyond all pages. */
function countingAdapter(): typeof defaultTreeAdapter {
  let elements = 0
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      if (++elements > MAX_ELEMENTS) {
        throw new OnrecordError('too-complex', `the page has more than ${MAX_ELEMENTS} elements`, {
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

/**
 * The tree that the parsing algorithm makes of a page, in parse5's own nodes, and how many elements were moved
 * or left out because of the depth. Throws OnrecordError('too-complex') for more than MAX_ELEMENTS.
 */
export function parseTree(html: string): { tree: DefaultTreeAdapterMap['document']; capped: number } {
  const parser = new CappedParser()
  parser.tokenizer.write(html, true)
  return { tree: parser.document, capped: parser.capped }
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
