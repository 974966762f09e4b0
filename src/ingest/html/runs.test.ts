import { describe, expect, it } from 'vitest'
import { parseHtml } from './dom.ts'
import { findRuns, isUnrendered } from './runs.ts'

const runsOf = (html: string) =>
  findRuns(parseHtml(html).document.body, {
    skip: isUnrendered,
    standsAlone: (element) => element.localName === 'cite',
  })
const textsOf = (html: string) => runsOf(html).map(({ text }) => text)

describe('findRuns', () => {
  it.each<[string, string, string[]]>([
    ['collapses white space', '<p>One \n\t two</p>', ['One two']],
    [
      'sets inline elements without spaces',
      '<p>“I <b>wo</b><i>n’t</i>,” <nobr>she said</nobr>.</p>',
      ['“I won’t,” she said.'],
    ],
    ['makes one <br> a newline', '<p>One<br>two</p>', ['One\ntwo']],
    ['parts paragraphs at two <br>', '<p>One<br> <br/>two</p>', ['One', 'two']],
    ['parts text from the blocks beside it', '<div>One<p>two</p>three</div>', ['One', 'two', 'three']],
    ['keeps the lines of <pre>', '<pre>one\n  two</pre>', ['one\n  two']],
    ['keeps soft hyphens, joiners and fixed blanks', '<p>co\u00ADop 4\u00A0km</p>', ['co\u00ADop 4\u00A0km']],
    ['leaves <wbr> unseen', '<p>super<wbr>cali</p>', ['supercali']],
    ['drops lines without a word', '<p>* * *</p><p>—</p><p>\u200B</p><p>x</p>', ['x']],
    ['keeps a sign in a cell', '<table><tr><th>%<td>12</table>', ['%', '12']],
    ['parts what stands alone', '<p>Words <cite>Maker</cite> more</p>', ['Words', 'Maker', 'more']],
    ['finds nothing in nothing', '', []],
  ])('%s', (_name, html, texts) => {
    expect(textsOf(html)).toEqual(texts)
  })

  it.each([
    '<script>no()</script>',
    '<style>p{}</style>',
    '<noscript>no</noscript>',
    '<template>no</template>',
    '<p hidden>no</p>',
    '<p style="color:red; display : none">no</p>',
    '<span class="sr-only">no</span>',
    '<div class="d-none d-print-block">no</div>',
    '<button>no</button>',
    '<svg><text>no</text></svg>',
  ])('leaves out what is not shown: %s', (html) => {
    expect(textsOf(`${html}<p>yes</p>`)).toEqual(['yes'])
  })

  it('keeps what only a narrow screen hides', () => {
    expect(textsOf('<p class="hidden md:block">yes</p><p class="d-none d-lg-block">too</p>')).toEqual([
      'yes',
      'too',
    ])
  })

  it('counts links and italics, and knows the picture before the words', () => {
    const [first, second] = runsOf('<p>See <a href=x>this</a> <em>now</em></p><img src=y><p>Words</p>')
    expect(first).toMatchObject({ linked: 4, italic: 3, picture: null })
    expect(second?.picture?.localName).toBe('img')
  })
})
