import { describe, expect, it } from 'vitest'
import type { DocumentInput } from '../../domain/document.ts'
import { ingestPlainText } from './plain-text.ts'

const INPUT: DocumentInput = { mediaType: 'text/plain', charset: 'utf-8', sha256: '', bytes: 0 }

function blocksOf(text: string) {
  const { document } = ingestPlainText(text, INPUT, {})
  expect(document.text).toBe(text)
  return document.blocks.map(({ start, end, kind, selector }) => ({
    kind,
    selector,
    text: text.slice(start, end),
  }))
}

const textsOf = (text: string) => blocksOf(text).map((block) => block.text)
const kindsOf = (text: string) => blocksOf(text).map(({ kind }) => kind)

/** Breaks a paragraph as mail programs do. */
function wrapped(paragraph: string, width: number, indent = ''): string {
  const lines = [indent]
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) as string
    if (line.trim() && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line.trim() ? `${line} ${word}` : line + word
  }
  return lines.join('\n')
}

const PARAGRAPHS = [
  'The harbour talks between the port of Elm and its dockers will go on for a third day, the ministry of transport said on Sunday. “We will not wait for ever,” Ana Duarte told reporters. She left no doubt that she meant it.',
  'Ivo Pell, who speaks for the dockers, said he had heard that before. “They say so every year,” he said, and laughed. Nobody else in the room did.',
  'Some forty ships lie at anchor off the coast, the harbour master said. Two of them carry fruit.',
]

describe('where blocks part', () => {
  it.each([
    ['a blank line', 'One.\n\nTwo.'],
    ['several', 'One.\n\n\n\nTwo.'],
    ['a line of white space', 'One.\n \t\u00a0\nTwo.'],
    ['Windows line ends', 'One.\r\n\r\nTwo.'],
    ['old Macintosh line ends', 'One.\r\rTwo.'],
    ['NEL', 'One.\u0085\u0085Two.'],
    ['line separators', 'One.\u2028\u2028Two.'],
    ['a paragraph separator', 'One.\u2029Two.'],
    ['white space around', '\n\n  One.  \n\n\tTwo.\n'],
    ['a line end behind a full stop', 'One.\nTwo.'],
    ['line ends of all kinds', 'One.\u2028Two.'],
  ])('%s', (_what, text) => {
    expect(textsOf(text)).toEqual(['One.', 'Two.'])
  })

  it('a paragraph separator parts what a line end would not', () => {
    expect(textsOf('the talks\u2029went on')).toEqual(['the talks', 'went on'])
  })

  it('each block says its line', () => {
    expect(blocksOf('One.\r\n\r\n\nTwo.\nThree.').map(({ selector }) => selector)).toEqual([
      'line:1',
      'line:4',
      'line:5',
    ])
  })
})

describe('hard-wrapped text', () => {
  it.each([36, 50, 60, 65, 72, 76, 80, 100, 120])('is put together at %d columns', (width) => {
    const text = PARAGRAPHS.map((paragraph) => wrapped(paragraph, width)).join('\n\n')
    expect(textsOf(text).map((block) => block.replaceAll('\n', ' '))).toEqual(PARAGRAPHS)
  })

  it('is put together where it is answered mail', () => {
    const text = PARAGRAPHS.map((paragraph) => `> ${wrapped(paragraph, 70).replaceAll('\n', '\n> ')}`).join(
      '\n>\n',
    )
    expect(textsOf(text).map((block) => block.replaceAll('\n> ', ' '))).toEqual(PARAGRAPHS)
    expect(new Set(kindsOf(text))).toEqual(new Set(['blockquote']))
  })

  it('parts where a first line is drawn in and no line is blank', () => {
    const text = PARAGRAPHS.map((paragraph) => wrapped(paragraph, 72, '   ')).join('\n')
    expect(textsOf(text).map((block) => block.replaceAll('\n', ' '))).toEqual(PARAGRAPHS)
  })

  it('parts where a line is left short and no line is blank', () => {
    const text = PARAGRAPHS.map((paragraph) => wrapped(paragraph, 60)).join('\n')
    expect(textsOf(text).map((block) => block.replaceAll('\n', ' '))).toEqual(PARAGRAPHS)
  })

  it.each(PARAGRAPHS.slice(0, 2))('is put together where it is all there is: %s', (paragraph) => {
    expect(textsOf(wrapped(paragraph, 72))).toHaveLength(1)
  })

  it.each([
    ['a sentence that a link was cut out of', 'The ministry, which\nregularly\nmisses its dates, said so.'],
    ['a quotation and its cue', '“We will not wait,”\nsaid Duarte.'],
    ['a question and its cue', '“Will you wait?”\nasked Duarte.'],
    ['a name behind a small word', 'The talks with the minister of\nValoria will go on.'],
    [
      'a date at a line’s start',
      'The ministry said that the talks are not to go on before May\n12. It said nothing of what it wants of the dockers, and why\nthey should come back at all. The dockers have said much of\nthe same for a year now, and have called it a waste of time.',
    ],
  ])('joins %s', (_what, text) => {
    expect(textsOf(text)).toHaveLength(1)
  })
})

describe('lines that are paragraphs', () => {
  it('parts prose of one line a paragraph, whatever the lengths', () => {
    expect(textsOf(PARAGRAPHS.join('\n'))).toEqual(PARAGRAPHS)
  })

  it('parts even lines that happen to be as long as mail has them', () => {
    const lines = [
      'The harbour talks will go on for a third day, the ministry said.',
      'Ivo Pell, who speaks for the dockers, had heard that one before.',
      'Some forty ships lie at anchor off the coast with fruit and tea.',
      'Nobody could say on Sunday when they would be let into the port.',
    ]
    expect(textsOf(lines.join('\n'))).toEqual(lines)
  })

  it.each([
    ['names', ['Ana Duarte', 'Ivo Pell', 'Mira Osei']],
    ['figures', ['Ships at anchor: 40', 'Dockers on strike: 1,200', 'Days: 3']],
    ['small words', ['tea', 'fruit', 'timber and coal']],
    [
      'verse',
      [
        'The harbour lies as still as glass',
        'And no ship comes, and no ships pass',
        'Till evening, when the gulls come in',
      ],
    ],
    ['signatures', ['“We have had enough of it.” — Ana Duarte', '“So have we.” — Ivo Pell']],
    ['bullets without stops', ['• more pay', '• fewer hours', '• a clock']],
    ['bullets without space', ['-Talks go on', '-Ships wait']],
    ['numbers', ['1. More pay', '2. Fewer hours']],
  ])('parts %s', (_what, lines) => {
    expect(textsOf(lines.join('\n'))).toHaveLength(lines.length)
  })

  it('keeps an item that goes on in the next line whole', () => {
    const text =
      '- The dockers want more pay and shorter hours, and a clock\n  that they can see.\n- The ministry wants them to wait.'
    expect(textsOf(text)).toEqual([
      'The dockers want more pay and shorter hours, and a clock\n  that they can see.',
      'The ministry wants them to wait.',
    ])
  })
})

describe('the kinds of blocks', () => {
  it.each([
    [
      'a heading',
      'What the dockers want\n\nThe dockers want more pay, said Ivo Pell on Sunday.',
      ['heading', 'paragraph'],
    ],
    [
      'a heading in capitals',
      'TALKS GO ON\n\nThe talks go on for a third day, it was said.',
      ['heading', 'paragraph'],
    ],
    [
      'a sentence',
      'The talks go on.\n\nThe dockers want more pay, said Ivo Pell.',
      ['paragraph', 'paragraph'],
    ],
    [
      'speech',
      '“We will not wait”\n\nThe dockers want more pay, said Ivo Pell on Sunday.',
      ['paragraph', 'paragraph'],
    ],
    [
      'a sentence in marks',
      'He said, “No.”\n\nThe dockers want more pay, said Ivo Pell on Sunday.',
      ['paragraph', 'paragraph'],
    ],
    ['a last line', 'The talks go on.\n\nMore tomorrow', ['paragraph', 'paragraph']],
    ['items', '- One\n* Two\n• Three\n1. Four\n12) Five', Array(5).fill('list-item')],
    ['a bullet with nothing on its line', '- \u2029One.', ['paragraph', 'paragraph']],
    ['answered mail', '> Will you wait?\n\nNo.', ['blockquote', 'paragraph']],
    ['dashes, which sign and speak', '— Ana Duarte\n\n– Will you wait?', ['paragraph', 'paragraph']],
    ['a byline', 'By Jane Roe\n\nThe talks go on.', ['byline', 'paragraph']],
    [
      'an agency’s last line',
      'The talks go on.\n\n(Reporting by Jane Roe;\nediting by Tom Reed)',
      ['paragraph', 'byline'],
    ],
    ['a dateline', 'PORT ELM (AP) --\n\nThe talks go on.', ['dateline', 'paragraph']],
    ['a dateline with its paragraph', 'PORT ELM (AP) -- The talks go on.', ['paragraph']],
  ])('%s', (_what, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds)
  })

  it('leaves bullets out and numbers, which are words, in', () => {
    expect(textsOf('• One\n2. Two')).toEqual(['One', '2. Two'])
  })

  it('infers no title', () => {
    expect(
      ingestPlainText('Talks go on\n\nThe talks go on for a third day.', INPUT, {}).document.title,
    ).toBeUndefined()
  })

  it('takes who reported for the author where there is no byline', () => {
    const authors = (head: string) =>
      ingestPlainText(`${head}The talks go on.\n\n(Reporting by Tom Reed; editing by Sid Moe)`, INPUT, {})
        .document.authors
    expect(authors('')).toEqual(['Tom Reed'])
    expect(authors('By Jane Roe\n\n')).toEqual(['Jane Roe'])
  })

  it('reads authors and credit', () => {
    const { document } = ingestPlainText('By Jane Roe\n\nPORT ELM (Reuters) - The talks go on.', INPUT, {})
    expect(document).toMatchObject({ authors: ['Jane Roe'], credit: ['Reuters'] })
  })
})
