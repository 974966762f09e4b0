import type { Statement } from '../../domain/statement.ts'
import { certaintyInWords, isUnsure } from './certainty.ts'
import { isolated, knownLanguage, label, series } from './foreign-text.ts'
import { type Content, type Html, html } from './markup.ts'
import { lookOf, type Scene } from './scene.ts'
import {
  kindInWords,
  nameOf,
  quotedWords,
  roleOf,
  sourceInWords,
  stanceInWords,
  timeInWords,
} from './wording.ts'

/** The notes on statements, by their indices; nothing where there are none. */
export function notesOf(indices: readonly number[], scene: Scene): Content {
  if (indices.length === 0) return undefined
  return html`<ol class="notes" aria-label="Notes">${indices.map((index) => note(index, scene))}</ol>`
}

/** Who says it, to whom, when and how, in two lines; the rest opens. */
function note(index: number, scene: Scene): Html {
  const statement = scene.record.statements[index] as Statement
  const number = index + 1
  const { rank, className } = lookOf(scene, statement)
  return html`<li class="note ${className}" id="n${number}" value="${number}" data-n="${number}" data-voice="${rank}"><details name="note"><summary id="m${number}"><span class="number">${number}</span> <span class="who">${speakerOf(statement, scene)}</span> <span class="how">${howOf(statement, scene)}</span>${flagsOf(statement)}</summary><div class="more"><dl>${rowsOf(statement, scene)}</dl><p class="back"><a href="#r${number}">Back to the words</a></p></div></details></li>`
}

function speakerOf({ speaker }: Statement, scene: Scene): Content {
  return speaker === null ? 'Not known' : nameOf(speaker, scene)
}

const HAS_LETTERS = /\p{L}/u

/** "told · to reporters · Sun 11 May 2031 · word for word" */
function howOf({ cue, addressees, time, kind }: Statement, scene: Scene): Content {
  const words = cue.map(({ text }) => text).join(' … ')
  const parts: Content[] = [
    // A colon is a cue too, and no word for how it was said.
    HAS_LETTERS.test(words) && isolated(words),
    addressees.length > 0 && html`to ${series(addressees.map((id) => nameOf(id, scene)))}`,
    time !== undefined && timeInWords(time, scene),
    kindInWords[kind],
  ]
  return parts.filter(Boolean).map((part, index) => [index > 0 && ' · ', part])
}

function flagsOf({ asserted, confidence }: Statement): Content {
  const flags = [...(asserted ? [] : ['not said']), ...(isUnsure(confidence) ? ['unsure'] : [])]
  return flags.map((flag) => html` <span class="flag">${flag}</span>`)
}

function rowsOf(statement: Statement, scene: Scene): Content {
  const { speaker, source, cue, addressees, time, medium, saidIn, via, asserted, stance } = statement
  const entity = speaker === null ? undefined : scene.entities.get(speaker)
  const role = roleOf(entity, scene)
  const names = (ids: readonly string[]) => ids.length > 0 && series(ids.map((id) => nameOf(id, scene)))
  const rows: readonly (readonly [string, Content])[] = [
    ['Who', [speakerOf(statement, scene), role !== undefined && [', ', role]]],
    ['For', entity?.actsFor !== undefined && nameOf(entity.actsFor, scene)],
    ['Named', source.length > 0 && [quotedWords(source), ', ', sourceInWords[statement.sourceKind]]],
    ['Perhaps', candidatesOf(statement, scene)],
    ['To', names(addressees)],
    ['When', time !== undefined && whenOf(time, scene)],
    [
      'How',
      [cue.length > 0 && [quotedWords(cue), ': '], statement.manner, ', ', kindInWords[statement.kind]],
    ],
    [
      'Where',
      medium && [words(medium.kind), medium.text !== undefined && [', “', isolated(medium.text), '”']],
    ],
    ['In', saidIn !== undefined && languageInWords(saidIn)],
    ['Through', names(via)],
    ['Stance', stanceInWords[stance]],
    ['Not said', !asserted && 'negated, refused, asked, supposed or still to come'],
    ['Inside', noteLink(statement.parent, scene)],
    ['Goes on', noteLink(statement.continues, scene)],
    ['How sure', certaintyInWords(statement.confidence)],
    ['Because', statement.evidence.length > 0 && label(statement.evidence.map(words).join(', '))],
  ]
  return rows
    .filter(([, value]) => value)
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)
}

/** A word of the record's own: "news-conference". */
function words(name: string): string {
  return name.replaceAll('-', ' ')
}

/** Where the speaker is known, others are worth a word only from here on: lower raises doubts that nobody has. */
const LEAST_SCORE = 0.1

function candidatesOf({ speaker, speakerCandidates = [] }: Statement, scene: Scene): Content {
  const least = speaker === null ? 0 : LEAST_SCORE
  const others = speakerCandidates.filter(({ entity, score }) => entity !== speaker && score >= least)
  return (
    others.length > 0 &&
    others.map(({ entity, score, evidence }, index) => [
      index > 0 && '; ',
      nameOf(entity, scene),
      ` (${score.toFixed(2)}, ${label(words(evidence))})`,
    ])
  )
}

function whenOf(id: string, scene: Scene): Content {
  const time = scene.times.get(id)
  return [timeInWords(id, scene), time?.value !== undefined && [' (“', isolated(time.text), '”)']]
}

function languageInWords(tag: string): string {
  const known = knownLanguage(tag)
  return (known && new Intl.DisplayNames('en', { type: 'language' }).of(known)) ?? label(tag)
}

function noteLink(id: string | undefined, { numbers }: Scene): Content {
  const number = id === undefined ? undefined : numbers.get(id)
  return number !== undefined && html`<a href="#n${number}">note ${number}</a>`
}
