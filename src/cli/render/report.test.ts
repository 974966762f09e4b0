import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { sampleRecord } from '../../../test/sample-record.ts'
import type { ReportRecord } from '../../domain/record.ts'
import { spanOf } from '../../domain/span.ts'
import type { Statement } from '../../domain/statement.ts'
import { voicesOf } from '../../export/voices.ts'
import { renderReport } from './report.ts'

const plain = { color: false, width: 80, explain: false, name: 'sample.txt' }

/** A record of a text in which each «part» is a statement's content, by the speakers in turn. */
function recordOf(text: string, statements: Partial<Statement>[]): ReportRecord {
  const sample = sampleRecord()
  const base = sample.statements[1] as Statement
  const { parent: _parent, speakerCandidates: _candidates, ...rest } = base
  return {
    ...sample,
    document: { ...sample.document, text, blocks: [] },
    warnings: [],
    times: [],
    statements: statements.map((statement, index) => ({
      ...rest,
      id: `s${index + 1}`,
      quoted: [],
      cue: [],
      source: [],
      ...statement,
    })),
  }
}

const span = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return spanOf(text, start, start + words.length)
}

describe('renderReport', () => {
  it('shows head, statements, voices and warnings', () => {
    expect(renderReport(sampleRecord(), plain)).toBe(`
  sample.txt
  Mon 12 May 2031 · with AP
  ────────────────────────────────────────────────────────────────────────────

  Ana Duarte  foreign minister, Valoria        told · direct · Sun 11 May 2031
  to reporters · reporters · through Ivo Pell
  ▎ “We will not wait,”

  Ivo Pell                                said · mixed · published 12 May 2031
  other
  ▎ she had called it a “fiasco”

  Events
  CONSULT “talks”: Ana Duarte → Valoria; ongoing, as Ivo Pell says

  Voices
  Ivo Pell    1 statement   22%  ████████████████████████████████████████
  Ana Duarte  1 statement   15%  ██████████████████████████▋
  37% of the report’s words are somebody’s statement; the rest is its own.

  1 warning
  ! looks odd [mojibake]
`)
  })

  it('puts names beside the words where there is room', () => {
    const lines = renderReport(sampleRecord(), { ...plain, width: 120 }).split('\n')
    expect(lines).toContain('  Ana Duarte                    ▎ “We will not wait,”')
    expect(lines).toContain('  foreign minister, Valoria')
  })

  it('marks quoted parts by colour', () => {
    const shown = renderReport(sampleRecord(), { ...plain, color: true })
    expect(shown).toContain('“\u001b[36mWe will not wait\u001b[39m,”')
    expect(shown).toContain('she had called it a “\u001b[33mfiasco\u001b[39m”')
  })

  it('gives marks to a quotation that has none in the text', () => {
    const text = 'Pell wrote: We stay here.'
    const words = span(text, 'We stay here.')
    const record = recordOf(text, [{ kind: 'direct', content: [words], quoted: [words] }])
    expect(renderReport(record, plain)).toContain('▎ “We stay here.”')
  })

  it('parts paragraphs, joins neighbours and tells what lies between', () => {
    const text = '“We stay.\n\n“We win,” he said. “Here.” “Now,” he added.'
    const parts = ['“We stay.', '“We win,”', '“Here.”', '“Now,”'].map((words) => span(text, words))
    const shown = renderReport(recordOf(text, [{ content: parts }]), plain)
    expect(shown).toContain('▎ “We stay.\n  ▎ “We win,” ⋯ “Here.” “Now,”\n')
  })

  it('says who an unknown speaker may be, and what the report says', () => {
    const text = 'A man said it rained.'
    const record = recordOf(text, [
      {
        content: [span(text, 'it rained')],
        source: [span(text, 'A man')],
        speaker: null,
        speakerCandidates: [
          { entity: 'e1', score: 0.31, evidence: 'nearest-person' },
          { entity: 'e3', score: 0.3, evidence: 'nearest-person' },
        ],
      },
    ])
    const shown = renderReport(record, plain)
    expect(shown).toMatch(/^ {2}unknown /m)
    expect(shown).toContain('the report says “A man”')
    expect(shown).toContain('perhaps Ana Duarte (0.31) or Ivo Pell (0.30)')
  })

  it('says so where nobody is quoted', () => {
    expect(renderReport(recordOf('It rained.', []), plain)).toContain('Nobody is quoted in it.')
  })

  it('counts warnings beyond the first five, and shows them with --explain', () => {
    const warnings = Array.from({ length: 7 }, () => ({
      code: 'mojibake' as const,
      message: 'odd',
      start: 3,
    }))
    const record = { ...recordOf('It rained.', []), warnings }
    expect(renderReport(record, plain)).toContain('7 warnings')
    expect(renderReport(record, plain)).toContain('and 2 more warnings: see --explain')
    expect(renderReport(record, { ...plain, explain: true }).match(/odd \(at 3\)/g)).toHaveLength(7)
  })

  it('keeps to the width and prints no control character, whatever the words', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    const widths = fc.integer({ min: 32, max: 160 })
    fc.assert(
      fc.property(words, words, words, widths, fc.boolean(), (title, name, said, width, explain) => {
        const record = recordOf(said, [
          { content: [spanOf(said, 0, said.length)], quoted: [spanOf(said, 0, said.length)] },
        ])
        const shown = renderReport(
          {
            ...record,
            document: { ...record.document, title, publisher: name, authors: [name] },
            entities: record.entities.map((entity) => ({ ...entity, name })),
          },
          { ...plain, width, explain },
        )
        expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
        for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('voicesOf', () => {
  it('counts a word for the innermost statement, the unknown last', () => {
    const text = 'one two three four five six seven eight nine ten'
    const record = recordOf(text, [
      { speaker: 'e1', content: [span(text, 'two three four five')] },
      { speaker: 'e3', content: [span(text, 'four five')] },
      { speaker: null, content: [span(text, 'seven eight nine')] },
    ])
    const { voices, ownShare } = voicesOf(record)
    expect(voices.map(({ name, statements, share }) => [name, statements, share])).toEqual([
      ['Ana Duarte', 1, 0.2],
      ['Ivo Pell', 1, 0.2],
      ['unknown', 1, 0.3],
    ])
    expect(ownShare).toBeCloseTo(0.3)
  })
})
