import type { Statement } from '../../domain/statement.ts'
import { timexInWords } from '../times.ts'
import { isUnsure } from './certainty.ts'
import { label, reportText } from './foreign-text.ts'
import type { Mark, MarkKind } from './marks.ts'
import { attributes, type Content, type Html, html } from './markup.ts'
import { lookOf, type Scene } from './scene.ts'
import type { Segment } from './segments.ts'

/**
 * A stretch names no more statements than these innermost ones: each name costs room in the page, and a text that
 * lies inside more of them is no report.
 */
const MAX_NAMED = 8

/** A segment of the report's text as an element: whose words, and what else lies over it. */
export function segmentMarkup({ start, end, marks }: Segment, scene: Scene): Content {
  const text = reportText(scene.record.document.text.slice(start, end))
  if (marks.length === 0) return text
  const inside = indicesOf(marks, 'content')
  const around = [...indicesOf(marks, 'cue'), ...indicesOf(marks, 'source')]
  const innermost = inside.at(-1)
  const statement = innermost === undefined ? undefined : scene.record.statements[innermost]
  const shared = {
    'data-s': numbersOf(inside),
    'data-cue': numbersOf(around),
    title: layerTitle(marks, scene),
  }
  const layers = layerClasses(marks)
  if (!statement)
    return html`<span${attributes({ class: layers.join(' ') || undefined, ...shared })}>${text}</span>`
  const { rank, className } = lookOf(scene, statement)
  const quoted = marks.some(({ kind }) => kind === 'quoted')
  const classes = ['said', className, ...(quoted ? ['quoted'] : []), ...doubts(statement), ...layers]
  return html`<mark${attributes({ class: classes.join(' '), ...shared, 'data-voice': rank })}>${text}</mark>`
}

function doubts({ confidence, asserted }: Statement): string[] {
  return [...(isUnsure(confidence) ? ['unsure'] : []), ...(asserted ? [] : ['unsaid'])]
}

function indicesOf(marks: readonly Mark[], kind: MarkKind): number[] {
  return marks.filter((mark) => mark.kind === kind).map(({ index }) => index)
}

function numbersOf(indices: readonly number[]): string | undefined {
  return indices.length === 0
    ? undefined
    : indices
        .slice(-MAX_NAMED)
        .map((index) => index + 1)
        .join(' ')
}

const LAYERS = ['time', 'term', 'event'] as const

function layerClasses(marks: readonly Mark[]): string[] {
  return LAYERS.filter((layer) => marks.some(({ kind }) => kind === layer))
}

/** For whoever points at it; the same stands in the lists at the end of the page. */
function layerTitle(marks: readonly Mark[], { record }: Scene): string | undefined {
  const titles = marks.flatMap(({ kind, index }) => {
    const time = kind === 'time' ? record.times[index] : undefined
    const term = kind === 'term' ? record.quotedTerms[index] : undefined
    const event = kind === 'event' ? record.events[index] : undefined
    return [
      ...(time?.value === undefined ? [] : [timexInWords(time.value)]),
      ...(term ? [term.use] : []),
      ...(event ? [`${event.type.toLowerCase()}, ${event.status}`] : []),
    ]
  })
  return titles.length === 0 ? undefined : label([...new Set(titles)].join('; '))
}

/**
 * A statement's number, a link to its note. The number itself is drawn by the style sheet: the words of a block stay
 * the report's own, when they are copied too.
 */
export function reference(index: number, scene: Scene): Html {
  const statement = scene.record.statements[index] as Statement
  const number = index + 1
  const { className } = lookOf(scene, statement)
  return html`<a class="ref ${className}" id="r${number}" href="#n${number}" data-n="${number}" aria-label="Note ${number}" aria-describedby="m${number}"></a>`
}
