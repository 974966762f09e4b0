import { describe, expect, it } from 'vitest'
import { cueLexicon } from '../../language/en/cue-lexicon.ts'
import { howSaid } from './manner.ts'
import { senseOfCue } from './sense-of-cue.ts'

describe('senseOfCue', () => {
  const rows: [string, string, string][] = [
    ['has repeatedly denied', 'deny', 'neutral'],
    ['made clear', 'say', 'endorsing'],
    ['is accused of', 'accuse', 'neutral'],
    ['released a statement saying', 'say', 'neutral'],
    ['took issue with', 'criticise', 'neutral'],
    ['took strong public issue with', 'criticise', 'neutral'],
    ['issued a denial', 'deny', 'neutral'],
    ['went on to insist', 'claim', 'distancing'],
    ['is expected to announce', 'say', 'neutral'],
    ['expressed concern', 'feel', 'neutral'],
    ['said jokingly', 'joke', 'neutral'],
    ['is right', 'say', 'endorsing'],
    ['walked back', 'deny', 'neutral'],
    ['are convinced', 'think', 'neutral'],
    ['pointed out', 'say', 'endorsing'],
    ['ruled out', 'refuse', 'neutral'],
    ['according to', 'say', 'neutral'],
    ['allegedly', 'claim', 'distancing'],
  ]
  it.each(rows)('%s', (cue, manner, stance) => {
    expect(senseOfCue(cue.split(' '))).toMatchObject({ manner, stance })
  })

  it('says when nothing told', () => {
    expect(senseOfCue(['zzyzx']).by).toBe('default')
    expect(senseOfCue([':']).by).toBe('bare')
  })
})

describe('howSaid', () => {
  const rows: [string, string, string, string][] = [
    ['asked', 'Roe', 'to dismiss the case', 'urge'],
    ['asked', 'Roe', 'whether it was late', 'ask'],
    ['rejected', 'Roe', 'the claim that it was late', 'deny'],
    ['rejected', 'Roe', 'the offer', 'criticise'],
    ['proposed', 'Roe', 'to pay', 'offer'],
    ['according to', 'a study', 'half had moved', 'report'],
    ['according to', 'Roe', 'half had moved', 'say'],
  ]
  it.each(rows)('%s · %s · %s', (cue, source, content, manner) => {
    expect(howSaid(cue, source, content, undefined).manner).toBe(manner)
  })
})

it('tells each adjective, adverb and phrase of the lexicon one manner only', () => {
  for (const kind of ['others', 'phrases'] as const) {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const [manner, entries] of Object.entries(cueLexicon)) {
      for (const entry of (entries[kind] ?? '').split(',')) {
        const words = entry
          .trim()
          .replace(/ (?:endorsing|distancing)$/, '')
          .replace(/\s+/g, ' ')
        if (words === '') continue
        const other = seen.get(words)
        if (other !== undefined && other !== manner) twice.push(`${words}: ${other}, ${manner}`)
        seen.set(words, manner)
      }
    }
    expect(twice).toEqual([])
  }
})
