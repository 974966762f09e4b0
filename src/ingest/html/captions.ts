import { lettersOf } from '../../text/letters.ts'
import type { DomElement } from './dom.ts'
import { wordsOf } from './regions.ts'
import type { Run } from './runs.ts'

/** A caption is shorter than this; a paragraph that follows a picture in one box mostly is not (code units). */
const MAX_CAPTION = 400
/** All the text of a box that holds a picture and its caption is shorter than this (code units). */
const MAX_BOX = 400
/** A sentence longer than this after a picture is the article's beginning rather than a caption (code units). */
const MAX_SENTENCE_IN_BOX = 120
/** The same for what is marked up as a paragraph. */
const MAX_SENTENCE_IN_P = 60
/** Words in italics under a picture are its caption when they are no longer than this (code units). */
const MAX_ITALIC_CAPTION = 200
/** Words under a picture that end in a maker in brackets are its caption up to this length (code units). */
const MAX_CREDITED = 250
/** So much of a caption set in italics is in italics; the rest is a credit. */
const ITALIC_SHARE = 0.9

/** A maker in brackets at the end: "The bridge at dusk. (Image: Ana Duarte/GETTY)". */
const CREDIT_IN_BRACKETS =
  /[([](?:image|photo|picture|pic|credit|video|illustration|file photo|photograph|foto|imagem|©)(?:s|graph)?(?: (?:credit|source|by|courtesy))?\s*(?:[:/]| by | courtesy |©)[^()[\]]{0,100}[)\]]\s*\.?$/i

/** A picture desk after a stroke at the end: "Officials hand out masks. Ana Duarte/Getty Images". */
const CREDIT_AFTER_STROKE =
  /\/\s*(?:getty(?: images)?|afp|ap(?: photo)?|associated press|reuters|shutterstock|istock(?:photo)?|alamy|epa(?:-efe)?|bloomberg|nasa|usa today sports|zuma(?: press)?)(?:\s*(?:via|\/)\s*[\w ]{2,30})?\s*\)?\.?$/i

/** An agency or maker in brackets at the end of words under a picture: "The first map of the moon. (NASA/JPL)". */
const MAKER_IN_BRACKETS = /\((?:[^()]{0,60}\/)?[A-Z][^()]{1,60}\)\.?$/

/** A line that only names a maker: "Photo: Ana Duarte", "Image Credit: Ana Duarte", "© Ana Duarte/Agency". */
const CREDIT_LINE =
  /^[([]?\s*(?:(?:image|photo|picture|photograph|illustration|video|featured image|foto)s?(?: (?:credit|source|courtesy|by))?\s*(?::|by |courtesy)|(?:credit|source)s?\s*:|photograph(?:y|s)? by )/i

/** A box for a picture, by its class: "article-image", "photo", "lead-media". */
const PICTURE_WORDS =
  /-(?:image|img|photo|picture|pic|thumb|thumbnail|media|figure|visual|illustration)s?(?=-)/

/** What stands in a <figure> beside its picture and is the article's own. */
const OWN_IN_FIGURE = new Set(['blockquote', 'table', 'pre', 'q', 'ul', 'ol'])

export interface CaptionEvidence {
  /** Code units of text in an element. */
  readonly textIn: (element: DomElement) => number
  readonly root: DomElement
}

/** 'caption' or 'credit' for words that belong to a picture, null for others. */
export function captionKind(run: Run, evidence: CaptionEvidence): 'caption' | 'credit' | null {
  const { text } = run
  if (text.length > MAX_CAPTION) return null
  if (isInFigure(run.element, evidence.root)) return CREDIT_LINE.test(text) ? 'credit' : 'caption'
  if (CREDIT_IN_BRACKETS.test(text) || CREDIT_AFTER_STROKE.test(text)) return 'caption'
  if (text.length <= MAX_ITALIC_CAPTION && CREDIT_LINE.test(text)) return 'credit'
  if (!run.picture) return null
  if (isInPictureBox(run, run.picture, evidence)) return 'caption'
  if (repeatsAlternative(run, run.picture)) return 'caption'
  if (text.length <= MAX_CREDITED && MAKER_IN_BRACKETS.test(text)) return 'caption'
  const allItalic = run.italic >= text.length * ITALIC_SHARE && text.length <= MAX_ITALIC_CAPTION
  return allItalic && !/[.!?]["'”’)]?$/.test(text) ? 'caption' : null
}

function isInFigure(element: DomElement, root: DomElement): boolean {
  for (let at: DomElement | null = element; at && at !== root; at = at.parentElement) {
    if (OWN_IN_FIGURE.has(at.localName)) return false
    if (at.localName === 'figure') return true
  }
  return false
}

/** Whether the smallest element around a picture and the words after it holds little else. */
function isInPictureBox(run: Run, picture: DomElement, { textIn, root }: CaptionEvidence): boolean {
  let box = picture.parentElement
  while (box && box !== root && !holds(box, run.element)) box = box.parentElement
  if (box === null || box === root || box.localName === 'p' || textIn(box) > MAX_BOX || isWholeArticle(box))
    return false
  if (run.linked > run.text.length / 2) return false
  if (PICTURE_WORDS.test(wordsOf(box)) || !/[.!?…]["'”’)]?$/.test(run.text)) return true
  return run.text.length <= (run.element.localName === 'p' ? MAX_SENTENCE_IN_P : MAX_SENTENCE_IN_BOX)
}

function isWholeArticle(element: DomElement): boolean {
  return element.localName === 'body' || element.localName === 'article' || element.localName === 'main'
}

function holds(outer: DomElement, inner: DomElement): boolean {
  for (let at: DomElement | null = inner; at; at = at.parentElement) if (at === outer) return true
  return false
}

function repeatsAlternative(run: Run, picture: DomElement): boolean {
  const image = picture.localName === 'img' ? picture : picture.querySelector('img')
  const alternative = image?.getAttribute('alt')
  return alternative ? lettersOf(alternative) === lettersOf(run.text) : false
}
