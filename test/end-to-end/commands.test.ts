import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/domain/check.ts'
import { ontology } from '../../src/domain/ontology/ontology.ts'
import { recordJsonSchema } from '../../src/domain/record.ts'
import { example, jsonLines, onrecord, scratchFolder } from './onrecord.ts'

const scratch = scratchFolder()
const strike = example('harbour-strike.txt')
const page = example('council-vote.html')
const analysis = example('river-inquiry.md')

describe('onrecord read', () => {
  it('shows a page for people: head, statements, voices; no colours in a pipe', async () => {
    const { status, stdout, stderr } = await onrecord(['read', page])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('Eastmere council scraps night-bus cut after protest')
    expect(stdout).toContain('by Hana Lindqvist and Bram Achterberg')
    expect(stdout).toMatch(
      /Priya Nandakumar .* said · direct · published 12 May 2031\n {2}▎ “This is what listening/,
    )
    expect(stdout).toContain('Voices')
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toMatch(/badger|breaking point|privacy|fenwalker/)
  })

  it.each([
    ['FORCE_COLOR', ['read', strike], { FORCE_COLOR: '1' }, true],
    ['NO_COLOR', ['read', strike], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['--no-color', ['read', '--no-color', strike], { FORCE_COLOR: '1' }, false],
    ['--no-color before the command', ['--no-color', 'read', strike], { FORCE_COLOR: '1' }, false],
  ])('respects %s', async (_name, args, env, colored) => {
    const { stdout } = await onrecord(args, { env })
    expect(stdout.includes('\u001b[')).toBe(colored)
  })

  it.each([60, 80, 140])('keeps to %i columns', async (columns) => {
    const { stdout } = await onrecord(['read', '--explain', strike, page, analysis], {
      env: { COLUMNS: String(columns) },
    })
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
  })

  it('explains with evidence, confidence and offsets', async () => {
    const { stdout } = await onrecord(['read', '--explain', strike])
    expect(stdout).toMatch(/evidence {4}\S/)
    expect(stdout).toMatch(/confidence {2}0\.\d\d/)
    expect(stdout).toMatch(/content {5}\d+–\d+/)
  })

  it('reads standard input, named or not', async () => {
    const input = 'It is raining. “We stay,” said Ivo Pell.'
    const named = await onrecord(['read', '-'], { input })
    const unnamed = await onrecord(['read'], { input })
    expect(named).toEqual(unnamed)
    expect(named.stdout).toContain('Ivo Pell')
  })

  it('takes what the caller knows', async () => {
    const args = [
      '--title',
      'Rain',
      '--publisher',
      'The Post',
      '--published',
      '2031-05-12',
      '--url',
      'https://a.example/',
    ]
    const { stdout } = await onrecord(['read', '--json', ...args, '-'], {
      input: '“We stay,” said Ivo Pell.',
    })
    expect(JSON.parse(stdout).document).toMatchObject({
      title: 'Rain',
      publisher: 'The Post',
      published: '2031-05-12',
      url: 'https://a.example/',
    })
  })

  it('takes the type it is told over the name', async () => {
    const file = scratch.write('page.txt', readFileSync(page))
    const { stdout } = await onrecord(['read', '--json', '--type', 'html', file])
    expect(JSON.parse(stdout).document.input.mediaType).toBe('text/html')
  })

  it('neutralises what a terminal would act on', async () => {
    const input = '“Red \u001b[31malert\u009b31m \u202egnorw,” said Ivo\u0007 Pell.\n'
    const { stdout } = await onrecord(['read', '--title', 'A\u001b]0;title\u0007B', '-'], { input })
    expect(stdout).toContain('␛[31malert')
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    const json = await onrecord(['read', '--json', '-'], { input })
    expect(json.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(JSON.parse(json.stdout).document.text).toBe(input)
  })
})

describe('onrecord read --json', () => {
  it.each([strike, page, analysis])(
    'gives one record that keeps to its schema and its invariants: %s',
    async (file) => {
      const { status, stdout, stderr } = await onrecord(['read', '--json', file])
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      const record = JSON.parse(stdout)
      const validate = new Ajv2020({ strict: false }).compile(recordJsonSchema())
      expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
      expect(checkRecord(record)).toEqual([])
      expect(record.statements.length).toBeGreaterThan(5)
    },
  )

  it('counts offsets as asked', async () => {
    const input = '🙂 “We stay,” said Ivo Pell.'
    const utf16 = JSON.parse((await onrecord(['read', '--json', '-'], { input })).stdout)
    const points = JSON.parse(
      (await onrecord(['read', '--json', '--offsets', 'codepoints', '-'], { input })).stdout,
    )
    expect([utf16.offsets, points.offsets]).toEqual(['utf-16', 'codepoints'])
    const [said] = points.statements[0].quoted
    expect(said.start).toBe(utf16.statements[0].quoted[0].start - 1)
    expect([...input].slice(said.start, said.end).join('')).toBe(said.text)
  })
})

describe('onrecord schema', () => {
  it('prints the JSON Schema', async () => {
    const { status, stdout } = await onrecord(['schema'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(recordJsonSchema())
  })
})

describe('onrecord ontology', () => {
  it('lists every code with its meaning for people, within the width', async () => {
    const { status, stdout, stderr } = await onrecord(['ontology'], { env: { COLUMNS: '60' } })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const { types, contexts } = ontology()
    const codes = [
      ...types.flatMap(({ type, modes }) => [type, ...modes.map(({ mode }) => mode)]),
      ...contexts.map(({ context }) => context),
    ]
    expect(codes.filter((code) => !new RegExp(`^ *${code}(?: |$)`, 'm').test(stdout))).toEqual([])
    expect(stdout).toMatch(/^PROTEST {2}material conflict, -6\.6$/m)
    expect(stdout).not.toContain('\u001b')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  it('gives them as JSON, and the schema takes no others', async () => {
    const { stdout } = await onrecord(['ontology', '--json'])
    const given = JSON.parse(stdout)
    expect(given).toEqual(ontology())
    const { properties } = JSON.parse((await onrecord(['schema'])).stdout)
    const { type, mode, contexts } = properties.events.items.properties
    expect(type.enum).toEqual(given.types.map((each: { type: string }) => each.type))
    expect(new Set(mode.enum)).toEqual(
      new Set(
        given.types.flatMap((each: { modes: { mode: string }[] }) => each.modes.map(({ mode }) => mode)),
      ),
    )
    expect(contexts.items.enum).toEqual(given.contexts.map((each: { context: string }) => each.context))
  })
})

describe('onrecord check', () => {
  it('says nothing of sound records, from a file of one or of many', async () => {
    const one = scratch.write('one.json', (await onrecord(['read', '--json', strike])).stdout)
    const many = scratch.write('many.ndjson', (await onrecord(['read', '--ndjson', strike, page])).stdout)
    const silent = { status: 0, stdout: '', stderr: '' }
    expect(await onrecord(['check', one, many])).toEqual(silent)
    expect(await onrecord(['check', '-'], { input: readFileSync(one) })).toEqual(silent)
  })

  it('names the file, the line, the place and what is wrong', async () => {
    const [record] = jsonLines((await onrecord(['read', '--ndjson', strike])).stdout)
    const sound = JSON.stringify(record)
    record.statements[0].speaker = 'e999'
    const file = scratch.write('bad.ndjson', `${sound}\n${JSON.stringify(record)}\n{"no":\n{}\n`)
    const { status, stdout } = await onrecord(['check', file])
    expect(status).toBe(1)
    expect(stdout).not.toContain(`${file}:1:`)
    expect(stdout).toMatch(/bad\.ndjson:2: \/statements\/0\/speaker: .*e999.* \[id-unknown\]/)
    expect(stdout).toMatch(/bad\.ndjson:3: \/: not JSON/)
    expect(stdout).toContain('bad.ndjson:4: ')
  })

  it('refuses what is no JSON at all, and checks the rest', async () => {
    const { status, stderr } = await onrecord(['check', strike, join(scratch.path, 'one.json')])
    expect(status).toBe(1)
    expect(stderr).toContain('is not JSON')
    expect(stderr).toContain('[bad-record]')
  })
})

describe('help', () => {
  it.each([['--help'], ['read', '--help'], ['schema', '--help'], ['check', '--help'], ['help', 'read']])(
    '%s %s has examples',
    async (...args) => {
      const { status, stdout, stderr } = await onrecord(args)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toContain('Examples:\n  onrecord ')
    },
  )

  it('tells the version', async () => {
    const { stdout } = await onrecord(['--version'])
    expect(stdout.trim()).toBe(
      JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version,
    )
  })
})
