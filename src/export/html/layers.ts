import type { ReportRecord } from '../../domain/record.ts'
import type { Range } from '../../domain/span.ts'
import { firstAtLeast } from '../../text/search-sorted.ts'
import { qualifiersInWords, timexInWords } from '../times.ts'
import { certaintyInWords } from './certainty.ts'
import { isolated, label, series } from './foreign-text.ts'
import { type Content, html } from './markup.ts'
import type { Scene } from './scene.ts'
import { nameOf, timeInWords } from './wording.ts'

type Event = ReportRecord['events'][number]
type Term = ReportRecord['quotedTerms'][number]
type Time = ReportRecord['times'][number]

/** What lies over the text besides statements: shown or hidden by a box each, without a script. */
interface Layer {
  readonly name: 'terms' | 'times' | 'events'
  readonly title: string
  /** Whether it is shown from the start: terms are about voices; the others are for who looks for them. */
  readonly shown: boolean
  readonly items: readonly Content[]
}

function layersOf(scene: Scene): Layer[] {
  const { quotedTerms, times, events } = scene.record
  const layers: Layer[] = [
    {
      name: 'terms',
      title: 'Words in marks',
      shown: true,
      items: quotedTerms.map((term) => termItem(term, scene)),
    },
    { name: 'times', title: 'Times', shown: false, items: times.map((time) => timeItem(time, scene)) },
    { name: 'events', title: 'Events', shown: false, items: events.map((event) => eventItem(event, scene)) },
  ]
  return layers.filter(({ items }) => items.length > 0)
}

/** A box for each layer that the record has. */
export function layerBoxes(scene: Scene): Content {
  const layers = layersOf(scene)
  if (layers.length === 0) return undefined
  const boxes = layers.map(
    ({ name, title, shown, items }) =>
      html`<label class="${name}"><input type="checkbox" id="show-${name}"${shown && html` checked`}> <span>${title}</span> (${items.length})</label>`,
  )
  return html`<fieldset class="layers"><legend>Mark in the text</legend>${boxes}</fieldset>`
}

/** What each layer holds, in lists. */
export function layerLists(scene: Scene): Content {
  return layersOf(scene).map(
    ({ name, title, items }) =>
      html`<section class="layer" aria-labelledby="${name}"><h2 id="${name}">${title}</h2><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></section>`,
  )
}

/** Words of the report, as a link to the block that they stand in. */
export function placeLink({ start }: Range, words: string, { blockEnds }: Scene): Content {
  const block = firstAtLeast(blockEnds, start + 1)
  return block === blockEnds.length ? isolated(words) : html`<a href="#b${block + 1}">${isolated(words)}</a>`
}

const useInWords: Readonly<Record<Term['use'], string>> = {
  scare: 'scare quotes: words that are held at arm’s length',
  term: 'a term',
  title: 'a title',
  nickname: 'a nickname',
  mention: 'words as words',
}

function termItem(term: Term, scene: Scene): Content {
  const { holder, use } = term
  // Nobody holds a title or a by-name; of a term it is worth a word that nobody can tell.
  const nobodys = holder === null && use !== 'scare' && use !== 'mention'
  const whose =
    holder === null
      ? 'nobody can tell whose'
      : holder === 'author'
        ? 'the writer’s own'
        : nameOf(holder, scene)
  return [placeLink(term, term.text, scene), ' – ', useInWords[use], !nobodys && ['; ', whose]]
}

function timeItem(time: Time, scene: Scene): Content {
  const { value, candidates = [] } = time
  const open =
    candidates.length > 0 && `either ${candidates.map((one) => label(timexInWords(one))).join(' or ')}`
  const meant = value === undefined ? open || 'not resolved' : label(timexInWords(value))
  const more = qualifiersInWords(time).map(label)
  return [placeLink(time, time.text, scene), ' – ', meant, more.map((part) => [', ', part])]
}

function eventItem(event: Event, scene: Scene): Content {
  const { type, mode, status, background, actors, recipients, place, time, attributedTo } = event
  const names = (ids: readonly string[]) => series(ids.map((id) => nameOf(id, scene)))
  const claimed = attributedTo === undefined ? undefined : scene.numbers.get(attributedTo)
  const parts: Content[] = [
    event.trigger.map((span) => [placeLink(span, span.text, scene), ' ']),
    html`– <strong>${type.toLowerCase()}</strong>`,
    mode !== undefined && [', ', label(mode)],
    ` (${event.quad.replace('-', ' ')}), ${status}${background ? ', background' : ''}`,
    actors.length > 0 && ['; by ', names(actors)],
    recipients.length > 0 && ['; towards ', names(recipients)],
    place !== undefined && ['; in ', nameOf(place, scene)],
    time !== undefined && ['; ', timeInWords(time, scene)],
    [
      '; ',
      claimed === undefined
        ? 'in the writer’s own voice'
        : html`claimed in <a href="#n${claimed}">note ${claimed}</a>`,
    ],
    wordingOf(event, scene),
    `; ${certaintyInWords(event.confidence)}`,
  ]
  return parts
}

/** Each term that is used for an event, and whose it is. */
function wordingOf({ words }: Event, scene: Scene): Content {
  return words.map((word) => {
    const number = scene.numbers.get(word.voice)
    const whose =
      number === undefined ? 'the writer’s word' : html`the word of <a href="#n${number}">note ${number}</a>`
    return ['; ', placeLink(word, word.text, scene), ' is ', whose]
  })
}
