import type { Entity } from '../../domain/entity.ts'
import type { ReportRecord } from '../../domain/record.ts'
import type { Statement } from '../../domain/statement.ts'
import type { Time } from '../../domain/time.ts'
import { firstAtLeast } from '../../text/search-sorted.ts'
import { type Voices, voicesOf } from '../voices.ts'
import { knownLanguage } from './foreign-text.ts'
import { voiceClass } from './palette.ts'

/** Where a statement's number and note stand. */
export interface Home {
  /** The index of the block in which it begins. */
  readonly block: number
  /** Where its words in that block end (UTF-16 code units): its number stands there. */
  readonly end: number
}

/** A speaker as the page shows them. */
export interface PageVoice {
  /** Among the record's voices, who has most words first. */
  readonly rank: number
  readonly className: string
}

/** What the parts of a page look up. A statement's number is its index and one; the page shows and links numbers. */
export interface Scene {
  readonly record: ReportRecord
  readonly entities: ReadonlyMap<string, Entity>
  readonly times: ReadonlyMap<string, Time>
  /** By the id of a statement, its number. */
  readonly numbers: ReadonlyMap<string, number>
  readonly voices: Voices
  /** By the id of a speaker; null: all whose speaker is not known. */
  readonly looks: ReadonlyMap<string | null, PageVoice>
  /** Where each block ends (UTF-16 code units). */
  readonly blockEnds: readonly number[]
  /** By the index of a statement. */
  readonly homes: readonly Home[]
  /** The report's language, where it is known and not that of the page, English. */
  readonly language: string | undefined
}

export function sceneOf(record: ReportRecord): Scene {
  const voices = voicesOf(record)
  const blockEnds = record.document.blocks.map(({ end }) => end)
  const language = knownLanguage(record.document.language)
  return {
    record,
    entities: new Map(record.entities.map((entity) => [entity.id, entity])),
    times: new Map(record.times.map((time) => [time.id, time])),
    numbers: new Map(record.statements.map(({ id }, index) => [id, index + 1])),
    voices,
    looks: new Map(
      voices.voices.map(({ entity }, rank) => [
        entity,
        { rank, className: voiceClass(rank, entity !== null) },
      ]),
    ),
    blockEnds,
    homes: homesOf(record, blockEnds),
    language: language === 'en' ? undefined : language,
  }
}

function homesOf({ document: { blocks }, statements }: ReportRecord, ends: readonly number[]): Home[] {
  return statements.map(({ content }) => {
    const block = firstAtLeast(ends, Math.min(...content.map(({ start }) => start)) + 1)
    const home = blocks[block]
    if (!home) return { block, end: 0 }
    const inHome = content.filter(({ start }) => start < home.end)
    return { block, end: Math.max(...inHome.map(({ end }) => Math.min(end, home.end))) }
  })
}

/** How a statement's speaker is shown. */
export function lookOf({ looks }: Scene, { speaker }: Statement): PageVoice {
  return looks.get(speaker) as PageVoice
}
