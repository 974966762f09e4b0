import { expect, it } from 'vitest'
import type { Time } from '../../domain/time.ts'
import { MASK, type Setting } from './setting.ts'
import { timeOfSaying } from './time-of-saying.ts'

/** The cue in *stars*, content in [brackets], times in <angles>; `D` opens a duration. */
function settingOf(marked: string): { setting: Setting; times: Time[] } {
  const times: Time[] = []
  let words = ''
  let anchor = { start: 0, end: 0 }
  for (const part of marked.match(/\*[^*]*\*|\[[^\]]*\]|<[^>]*>|[^*[<]+/g) ?? []) {
    const start = words.length
    const inner = /^[*[<]/.test(part) ? part.slice(1, -1) : part
    words += part.startsWith('[') ? MASK.repeat(inner.length) : inner.replace(/^D /, '')
    if (part.startsWith('*')) anchor = { start, end: words.length }
    for (const time of part.startsWith('[') ? [] : part.startsWith('<') ? [inner] : []) {
      const text = time.replace(/^D /, '')
      times.push({
        id: `t${times.length + 1}`,
        start,
        end: start + text.length,
        text,
        type: time.startsWith('D ') ? 'DURATION' : 'DATE',
      })
    }
  }
  return { setting: { start: 0, sentence: 0, words, anchor }, times }
}

const rows: [string, string | undefined][] = [
  ['Ada Quist *said* on <Tuesday> [that the court would sit]', 't1'],
  ['On <Wednesday>, Ilse Marr *said* [the dam would hold]', 't1'],
  ['Marr entered on <2 May> and *said* <last week> [so]', 't2'],
  ['Marr *said* [so]', undefined],
  ['Marr *said* for <D two hours> [so]', undefined],
  ['<D Six hours> after the crash Marr *said* [so]', 't1'],
]

it.each(rows)('%s', (marked, id) => {
  const { setting, times } = settingOf(marked)
  expect(timeOfSaying(setting, times)).toBe(id)
  expect(timeOfSaying(setting, undefined)).toBeUndefined()
})

it('takes no time that stands in what is said', () => {
  const { setting } = settingOf('Marr *said* [the vote would be on Monday]')
  const at = setting.words.indexOf(MASK)
  expect(
    timeOfSaying(setting, [{ id: 't1', start: at + 22, end: at + 28, text: 'Monday', type: 'DATE' }]),
  ).toBeUndefined()
})
