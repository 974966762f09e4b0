import { describe, expect, it } from 'vitest'
import { findQuotations } from './quotation-marks.ts'

/** Blocks are parted by " | ", each quotation is shown as its parts; inner ones are indented by ">". */
function read(line: string) {
  const blocks: { start: number; end: number }[] = []
  const paragraphs = line.split(' | ')
  const text = paragraphs.join('\n\n')
  let at = 0
  for (const paragraph of paragraphs) {
    blocks.push({ start: at, end: at + paragraph.length })
    at += paragraph.length + 2
  }
  const { quotations, warnings } = findQuotations(text, blocks)
  return {
    text,
    quotations,
    warnings,
    shown: quotations.map(
      ({ parts, depth, closed }) =>
        '>'.repeat(depth) +
        parts.map(({ start, end }) => text.slice(start, end)).join(' + ') +
        (closed ? '' : ' (open)'),
    ),
    warned: warnings.map(({ code, start = 0, end = 0 }) => `${code}: ${text.slice(start, end)}`),
  }
}

const balanced: readonly [what: string, line: string, quotations: readonly string[]][] = [
  ['curly', '“We will win,” she said. “We must.”', ['“We will win,”', '“We must.”']],
  ['straight', '"We will win," she said. "We must."', ['"We will win,"', '"We must."']],
  ['single in a headline', "'We will win', says mayor", ["'We will win'"]],
  ['a headline’s colon', "Mayor: 'We'll win the voters' trust'", ["'We'll win the voters' trust'"]],
  [
    'British: single outside, double inside',
    '‘He said “go” to me,’ she said. ‘It’s the cats’ bowl.’',
    ['‘He said “go” to me,’', '>“go”', '‘It’s the cats’ bowl.’'],
  ],
  [
    'American: double outside',
    '"He said \'go home\' and left," she said.',
    ['"He said \'go home\' and left,"', ">'go home'"],
  ],
  [
    'both at the edges',
    '“‘No’ is what he said. He said ‘no.’”',
    ['“‘No’ is what he said. He said ‘no.’”', '>‘No’', '>‘no.’'],
  ],
  [
    'three deep',
    '“He said ‘she said “no” twice’ to me.”',
    ['“He said ‘she said “no” twice’ to me.”', '>‘she said “no” twice’', '>>“no”'],
  ],
  [
    'curly in straight',
    '"You called it “a farce”, sir," he said.',
    ['"You called it “a farce”, sir,"', '>“a farce”'],
  ],
  ['German', '„So ist es“, sagte er. »Gut«, sagte sie. ‚Ja‘', ['„So ist es“', '»Gut«', '‚Ja‘']],
  [
    'French',
    '« Bien sûr », dit-il, «\u00a0oui\u00a0». ‹Non›',
    ['« Bien sûr »', '«\u00a0oui\u00a0»', '‹Non›'],
  ],
  ['Swedish', '”Hej,” sa hon. »Nej» sa han.', ['”Hej,”', '»Nej»']],
  ['Japanese', '「彼は『はい』と言った」と', ['「彼は『はい』と言った」', '>『はい』']],
  ['Chinese', '他说：“你好。”然后走了', ['“你好。”']],
  ['LaTeX', "``We will,'' he said. ``And then.''", ["``We will,''", "``And then.''"]],
  ['doubled singles', "''We will,'' he said. ‘‘And then.’’", ["''We will,''", '‘‘And then.’’']],
  [
    'three closing in a row',
    "''I said, 'No,''' he said. '''No' it is.''",
    ["''I said, 'No,'''", ">'No,'", "'''No' it is.''", ">'No'"],
  ],
  ['typewriter', "`yes' he said", ["`yes'"]],
  ['mismatched', '“Hello", he said. "Hello” and “bye,’ he said.', ['“Hello"', '"Hello”', '“bye,’']],
  ['no space before or after', 'He said"hello" to us, "We won,"he said.', ['"hello"', '"We won,"']],
  ['spaces inside', 'He said " hello " and left.', ['" hello "']],
  ['dashes, brackets and slashes', '("a") — “b”—“c” ["d"] /"e"/', ['"a"', '“b”', '“c”', '"d"', '"e"']],
  ['Markdown', '*"Never"*, he said, **“no”** and \\"so\\".', ['"Never"', '“no”', '"so\\"']],
  [
    'possessive after the mark',
    '"Crossroads"\'s host and “Crossroads”’s host',
    ['"Crossroads"', '“Crossroads”'],
  ],
  ['possessive before the mark', "He called it 'the workers' paradise'.", ["'the workers' paradise'"]],
  ['a letter', "The letter 's' and the word ‘the’ are short.", ["'s'", '‘the’']],
  ['inch inside', '"The 6" pipe broke," he said.', ['"The 6" pipe broke,"']],
  ['a year before the mark', 'He said "it was 2016" and “in ’96”.', ['"it was 2016"', '“in ’96”']],
  ['ellipsis at the edge', '“…and so on,” he said, “.22 or not”.', ['“…and so on,”', '“.22 or not”']],
  ['emoji and ZWJ', '😀"Hi"😀 👩‍👩‍👧“yes”👩🏽‍🚀', ['"Hi"', '“yes”']],
  ['combining marks', 'cafe\u0301"Oui"e\u0301 “e\u0301te\u0301”', ['"Oui"', '“e\u0301te\u0301”']],
  ['zero-width and bidi controls', '\u200b"Hi"\u200b \u200f“שלום”\u200f, אמר', ['"Hi"', '“שלום”']],
  ['Hebrew and Arabic', 'הוא אמר "שלום לכם" והלך. قال «مرحبا» ثم', ['"שלום לכם"', '«مرحبا»']],
  ['side by side', '"A" "B" \'C\' ""', ['"A"', '"B"', "'C'", '""']],
  [
    'dropped endings inside',
    "'I'm goin' home,' he said. 'Nothin' doin'.'",
    ["'I'm goin' home,'", "'Nothin' doin'.'"],
  ],
  ['elision first', '"\'Tis the season," he said. “’Twas.”', ['"\'Tis the season,"', '“’Twas.”']],
]

const noMarks: readonly [what: string, line: string][] = [
  ['apostrophes', "Don’t, don't, O'Brien, O’Brien, the cats' bowl, James’ hat, the 1990's"],
  ['elisions', "'twas the '90s, rock 'n' roll, 'em, ‘em, ‘90s, ’tis, goin' home, ol' man"],
  ['feet and inches', 'He is 6\'2" and 5\' 10", with a 12" pipe, 6" wide, 3½" deep'],
  ['primes', 'At 51° 30′ 26″ N, 5′ 10″ tall'],
  ['bullets', '» Read more'],
  ['a Markdown quotation', '> Read more'],
  ['breadcrumbs', 'Home › News » Politics'],
  ['an arrow at the end', 'More news »'],
  ['code', 'Run `say "hi"` and ```'],
  ['entities', 'He said &quot;hello&quot; and &#8220;no&#8221;'],
]

const unbalanced: readonly [
  string,
  line: string,
  quotations: readonly string[],
  warned: readonly string[],
][] = [
  ['a stray opening mark', 'He said "hello to "Bob" today.', ['"Bob"'], ['"']],
  ['a stray closing mark', 'The "quick" and "brown" fox" ran.', ['"quick"', '"brown"'], ['"']],
  ['one before all others', 'It was so,” he said. “Yes,” he said. “No.”', ['“Yes,”', '“No.”'], ['”']],
  ['a doubled mark', 'He said: ““Never,” and “no.”', ['“Never,”', '“no.”'], ['“']],
  ['unclosed: to the block’s end', 'He said “we will win.', ['“we will win. (open)'], ['“we will win.']],
  [
    'no flip in the next block',
    'He said "we will | She said "no" and "never" | "Yes," he said.',
    ['"we will (open)', '"no"', '"never"', '"Yes,"'],
    ['"we will'],
  ],
  ['an inner mark', '“He said ‘no to me,” she said.', ['“He said ‘no to me,”'], ['‘']],
]

const overBlocks: readonly [what: string, line: string, quotations: readonly string[], warnings: number][] = [
  ['reopened', '“We will. | “We must. | “So be it,” he said.', ['“We will. + “We must. + “So be it,”'], 0],
  [
    'reopened, straight',
    'He said: "We will. | "We must," he said. "Now."',
    ['"We will. + "We must,"', '"Now."'],
    0,
  ],
  [
    'reopened, nested',
    '“He said, ‘Go. | “‘Go now,’ and I went.”',
    ['“He said, ‘Go. + “‘Go now,’ and I went.”', '>‘Go. + ‘Go now,’'],
    0,
  ],
  ['not reopened', '“We will. | We must,” he said.', ['“We will. (open)'], 2],
  ['a fresh one later in the block', '“We will. | He said “no” then.', ['“We will. (open)', '“no”'], 1],
  [
    'a fresh one after a scare quote',
    'He called it a “disgrace and left. | “We will,” she said.',
    ['“disgrace and left. (open)', '“We will,”'],
    1,
  ],
  ['a fresh one after words', '“We will and | “We must,” he said.', ['“We will and (open)', '“We must,”'], 1],
  ['never closed', '“We will. | “We must. | The end.', ['“We will. + “We must. (open)'], 1],
  ['another kind of mark', '“We will. | ‘We must,’ he said.', ['“We will. (open)', '‘We must,’'], 1],
]

describe('findQuotations', () => {
  it.each(balanced)('pairs %s: %s', (_, line, quotations) => {
    const { shown, warned } = read(line)
    expect(shown).toEqual(quotations)
    expect(warned.filter((warning) => warning.startsWith('unbalanced'))).toEqual([])
  })

  it.each(noMarks)('takes %s for no marks: %s', (_, line) => {
    expect(read(line)).toMatchObject({ shown: [], warned: [] })
  })

  it.each(unbalanced)('recovers from %s: %s', (_, line, quotations, warned) => {
    const result = read(line)
    expect(result.shown).toEqual(quotations)
    expect(result.warned).toEqual(warned.map((text) => `unbalanced-quotes: ${text}`))
  })

  it.each(overBlocks)('reads over blocks, %s: %s', (_, line, quotations, warnings) => {
    const result = read(line)
    expect(result.shown).toEqual(quotations)
    expect(result.warnings).toHaveLength(warnings)
  })

  it('gives the words without the marks', () => {
    const { text, quotations } = read("``We will win,'' he said. “We must.")
    const inner = quotations.flatMap(({ parts }) =>
      parts.map((part) => text.slice(part.innerStart, part.innerEnd)),
    )
    expect(inner).toEqual(['We will win,', 'We must.'])
  })

  it('names each sign of splicing inside a quotation, and none outside', () => {
    const { warned } = read(
      'He ... said “[We] will … win [sic] again [12]” and “they . . . lost (sic)” [so].',
    )
    expect(warned).toEqual(
      ['[We]', '…', '[sic]', '. . .', '(sic)'].map((text) => `spliced-quotation: ${text}`),
    )
  })
})
