import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { hasMode } from '../src/domain/ontology/event-code.ts'
import { type EventType, eventTypeEntries } from '../src/domain/ontology/event-types.ts'
import type { Records } from './bench-set.ts'
import { type Figures, flatten } from './figures.ts'
import { answerFromGold, seededCoin } from './gold-answers.ts'
import { scoreSet } from './score-set.ts'
import { allSets } from './sets/all-sets.ts'
import { attributions } from './sets/attributions.ts'
import { extentsOf } from './sets/expectations.ts'
import { eventPhenomenaSet } from './sets/phenomena.ts'

const folder = fileURLToPath(new URL('samples', import.meta.url))
const files = allSets.flatMap((set) =>
  set.samples.map(({ path }) => ({
    name: `${set.name} ${path}`,
    set,
    documents: set.readGold(join(folder, path)),
  })),
)

/** Counts say how much there is, not how good it is. */
const counts = /^(?:documents|gold|predicted|pages)$/
/** Shares of what is wrong: none is best. */
const faults = /^falseEvents$/

/** How good each figure is, 1 at best. */
function shares(figures: Figures): number[] {
  return flatten(figures).flatMap(([path, value]) =>
    counts.test(path) ? [] : [faults.test(path) ? 1 - value : value],
  )
}

describe.each(files)('$name', ({ set, documents }) => {
  const recordsOf = (seed?: number): Records => {
    const errs = seed === undefined ? undefined : seededCoin(seed)
    return new Map(documents.map((document) => [document.ref, answerFromGold(set.name, document, errs)]))
  }
  it('gives full marks to the annotators’ own answers', () => {
    const values = shares(scoreSet(set, documents, recordsOf()))
    expect(values.length).toBeGreaterThan(0)
    expect(values.every((value) => value === 1)).toBe(true)
  })
  it('takes marks off answers with errors', () => {
    expect(Math.min(...shares(scoreSet(set, documents, recordsOf(1))))).toBeLessThan(0.95)
  })
})

it('samples mark whole words', () => {
  const cut = attributions.samples.flatMap(({ path }) =>
    attributions.readGold(join(folder, path)).flatMap(({ text, gold }) =>
      gold
        .flatMap(({ content, cue, source }) => [...content, ...cue, ...source])
        .filter(([start, end]) => isInsideWord(text, start) || isInsideWord(text, end))
        .map(([start, end]) => text.slice(start, end)),
    ),
  )
  expect(cut).toEqual([])
})

it('samples of events name whole words and codes of the ontology', () => {
  const wrong = eventPhenomenaSet.samples
    .flatMap(({ path }) => eventPhenomenaSet.readGold(join(folder, path)))
    .flatMap(({ ref, text, expect: expectations }) =>
      expectations.flatMap((each) => {
        if (!('event' in each)) return []
        const { trigger, not = [], type, mode } = each.event
        const cut = [trigger, ...not]
          .flatMap((words) => extentsOf(text, words))
          .filter(([start, end]) => isInsideWord(text, start) || isInsideWord(text, end))
        const known =
          type === undefined ||
          (mode === undefined ? type in eventTypeEntries : hasMode(type as EventType, mode))
        return cut.length > 0 || !known ? [ref] : []
      }),
    )
  expect(wrong).toEqual([])
})

function isInsideWord(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, offset - 1), offset + 1))
}
