import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/domain/check.ts'
import { madeDocx, rawDocx } from '../made-docx.ts'
import { madePdf } from '../made-pdf.ts'
import { example, jsonLines, onrecord, scratchFolder } from './onrecord.ts'

const scratch = scratchFolder()
const RULES = ['--reader', 'rules']

const LINE = 'From ana@press.example Mon May 12 08:30:00 2031\n'
const mail = (subject: string, body: string) =>
  `From: Ana Duarte <ana@press.example>\nSubject: ${subject}\n\n${body}\n\n`
const RAIN = '“It will rain,” said Ivo Pell.'

describe('documents', () => {
  it.each([
    ['ferry-release.pdf', 'Noor Vandersteen', 'page:1'],
    ['quarry-newsletter.eml', 'Silvan Oduya', 'body > '],
  ])('%s gives a sound record', async (name, speaker, selector) => {
    const { status, stdout, stderr } = await onrecord(['read', ...RULES, '--json', example(name)])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const record = JSON.parse(stdout)
    expect(checkRecord(record)).toEqual([])
    expect(record.entities.map((entity: { name: string }) => entity.name)).toContain(speaker)
    expect(record.document.blocks.at(-1).selector).toContain(
      selector.startsWith('page') ? 'page:2' : selector,
    )
  })

  it('are told by their bytes on standard input, or as --type says', async () => {
    const { Paragraph } = await import('docx')
    const docx = await madeDocx([new Paragraph(RAIN)])
    const told = await onrecord(['read', ...RULES, '--json', '-'], { input: Buffer.from(docx) })
    expect(JSON.parse(told.stdout).document).toMatchObject({ text: RAIN })
    const file = scratch.write('mail.txt', mail('Rain', RAIN))
    const typed = await onrecord(['read', ...RULES, '--json', '--type', 'eml', file])
    expect(JSON.parse(typed.stdout).document.title).toBe('Rain')
  })

  it('that can’t be read are named with the way out, and the others are read', async () => {
    const locked = scratch.write('locked.pdf', await madePdf((pdf) => pdf.text(RAIN), { userPassword: 'x' }))
    const scan = scratch.write('scan.pdf', await madePdf((pdf) => pdf.rect(72, 72, 300, 300).fill('gray')))
    const broken = scratch.write('broken.docx', rawDocx('<w:p>').slice(0, 200))
    const old = scratch.write('old.doc', 'words')
    const { status, stdout, stderr } = await onrecord([
      'read',
      ...RULES,
      locked,
      scan,
      broken,
      old,
      example('ferry-release.pdf'),
    ])
    expect(status).toBe(1)
    expect(stdout).toContain('Noor Vandersteen')
    for (const words of [
      '[encrypted]',
      '[no-text]',
      'OCR',
      '[damaged]',
      '[unsupported-type]',
      'old Word document',
    ])
      expect(stderr).toContain(words)
  })
})

describe('a mailbox', () => {
  const long = mail('Sea', 'The sea is wide. '.repeat(2000))
  const inbox = scratch.write(
    'inbox.mbox',
    `${LINE}${mail('Rain', RAIN)}${LINE}Subject: Nothing\n\n\n${LINE}${long}${LINE}${mail('Sun', '“It will shine,” said Tor Reed.')}`,
  )
  const one = scratch.write('one.mbox', `${LINE}${mail('Rain', RAIN)}`)

  it('gives --ndjson a line a message, in order; a bad one has its error, and the work goes on', async () => {
    const { status, stdout, stderr } = await onrecord([
      'read',
      ...RULES,
      '--ndjson',
      '--max-bytes',
      '5000',
      inbox,
      one,
    ])
    const lines = jsonLines(stdout)
    expect(status).toBe(1)
    expect(lines.map(({ document, error }) => document?.title ?? error.code)).toEqual([
      'Rain',
      'empty-input',
      'too-large',
      'Sun',
      'Rain',
    ])
    expect(lines.map(({ ref, document }) => ref ?? document.ref)).toEqual([
      `${inbox}#1`,
      `${inbox}#2`,
      `${inbox}#3`,
      `${inbox}#4`,
      one,
    ])
    expect(stderr).toContain('inbox.mbox#2')
    expect(lines.filter(({ document }) => document).flatMap(checkRecord)).toEqual([])
  })

  it('is shown message by message', async () => {
    const { status, stdout, stderr } = await onrecord(['read', ...RULES, inbox])
    expect(status).toBe(1)
    expect(stdout).toMatch(/Rain[\s\S]*Ivo Pell[\s\S]*Sun[\s\S]*Tor Reed/)
    expect(stderr).toContain('inbox.mbox#2')
  })

  it('of several messages is no one record', async () => {
    const { status, stderr } = await onrecord(['read', ...RULES, '--json', inbox])
    expect(status).toBe(1)
    expect(stderr).toContain('mailbox of 4 messages')
    expect(stderr).toContain('--ndjson')
  })

  it('without a message is an error', async () => {
    const empty = scratch.write('empty.mbox', '\n')
    for (const form of [[], ['--ndjson'], ['--json']]) {
      const { status, stderr } = await onrecord(['read', ...RULES, ...form, empty])
      expect(status).toBe(1)
      expect(stderr).toContain('[empty-input]')
    }
  })
})
