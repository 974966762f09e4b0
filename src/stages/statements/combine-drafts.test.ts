import { describe, expect, it } from 'vitest'
import { type MadeReading, madeReading } from '../../../test/made-reading.ts'
import { ingest } from '../../ingest/ingest.ts'
import { readText } from '../../text/text-layer.ts'
import { resolveEntities } from '../entities/entities.ts'
import { findMentions } from '../mentions/mentions.ts'
import { findMarksWithoutSpeech } from '../quoted-terms/marks-without-speech.ts'
import { findStatements } from './statements.ts'

/** "source | cue | content" of every statement, read by the rules and a made-up model together. */
async function said(text: string, made: MadeReading): Promise<string[]> {
  const { document } = await ingest({ text })
  const read = { ...readText(document), reading: madeReading(text, made) }
  const mentions = { ...read, ...findMentions(read) }
  const entities = { ...mentions, ...resolveEntities(mentions), ...findMarksWithoutSpeech(mentions) }
  return findStatements(entities).statements.map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spans.map((span) => span.text).join(' … ')).join(' | '),
  )
}

describe('the model and the rules together', () => {
  it('take what the model alone finds outside of marks', async () => {
    const text = 'Moscow has ruled out talks before May.'
    const attributions = [{ source: 'Moscow', cue: 'has ruled out', content: ['talks before May'] }]
    expect(await said(text, { attributions })).toEqual(['Moscow | has ruled out | talks before May'])
  })

  it('leave out what the rules alone find there', async () => {
    expect(await said('Ana Duarte said the dam was safe.', {})).toEqual([])
  })

  it('keep a quotation that the model misses', async () => {
    expect(await said('“The dam is safe,” Ana Duarte said.', {})).toEqual([
      'Ana Duarte | said | “The dam is safe,”',
    ])
  })

  it('move the edges of content to the quotation marks', async () => {
    const text = 'Ana Duarte said the dam was “as safe as a house” on Sunday.'
    const attributions = [{ source: 'Ana Duarte', cue: 'said', content: ['the dam was “as safe as a'] }]
    expect(await said(text, { attributions })).toEqual([
      'Ana Duarte | said | the dam was “as safe as a house”',
    ])
  })

  it('give a quotation to the cue beside it, not to one further off', async () => {
    const text = '“The dam is safe,” Ana Duarte said. “The dam will break,” Jo Roe warned.'
    const attributions = [
      { source: 'Ana Duarte', cue: 'said', content: ['“The dam is safe,”', '“The dam will break,”'] },
    ]
    expect(await said(text, { attributions })).toEqual([
      'Ana Duarte | said | “The dam is safe,”',
      'Jo Roe | warned | “The dam will break,”',
    ])
  })

  it('go on with a quotation that is reopened in the next paragraph', async () => {
    const text = 'Ana Duarte said: “The dam is safe.\n\n“We have looked at every stone of it.”'
    const attributions = [{ source: 'Ana Duarte', cue: 'said', content: ['“The dam is safe.'] }]
    expect(await said(text, { attributions })).toEqual([
      'Ana Duarte | said | “The dam is safe. … “We have looked at every stone of it.”',
    ])
  })

  it('give words that two cues claim to the surer one', async () => {
    const text = 'Ana Duarte argued; Jo Roe denied that the dam was safe.'
    const attributions = [
      { source: 'Ana Duarte', cue: 'argued', content: ['the dam was safe'], score: 0.5 },
      { source: 'Jo Roe', cue: 'denied', content: ['that the dam was safe'], score: 0.9 },
    ]
    expect(await said(text, { attributions })).toEqual(['Jo Roe | denied | that the dam was safe'])
  })

  it('keep speech inside of speech', async () => {
    const text = 'Ana Duarte said that the council claimed the dam was safe.'
    const attributions = [
      { source: 'Ana Duarte', cue: 'said', content: ['that the council claimed the dam was safe'] },
      { source: 'the council', cue: 'claimed', content: ['the dam was safe'] },
    ]
    expect(await said(text, { attributions })).toHaveLength(2)
  })

  it('say less sure what the model is less sure of', async () => {
    const { document } = await ingest({ text: 'Moscow hinted at talks.' })
    const confidence = (score: number) => {
      const attributions = [{ source: 'Moscow', cue: 'hinted at', content: ['talks'], score }]
      const read = { ...readText(document), reading: madeReading(document.text, { attributions }) }
      const mentions = { ...read, ...findMentions(read) }
      return (
        findStatements({
          ...mentions,
          ...resolveEntities(mentions),
          ...findMarksWithoutSpeech(mentions),
        }).statements[0]?.confidence ?? 0
      )
    }
    expect(confidence(0.4)).toBeLessThan(confidence(0.9))
  })
})
