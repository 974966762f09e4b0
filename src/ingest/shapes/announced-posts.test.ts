import { describe, expect, it } from 'vitest'
import type { BlockKind } from '../../domain/document.ts'
import { findAnnouncedPosts } from './announced-posts.ts'

type Line = string | readonly [BlockKind, string]

/** The network and the handle of each block that is of a post. */
function posts(lines: readonly Line[]): string[] {
  const blocks = lines.map((line) =>
    typeof line === 'string' ? { kind: 'paragraph' as const, text: line } : { kind: line[0], text: line[1] },
  )
  return [...findAnnouncedPosts(blocks)].map(
    ([index, { platform, handle }]) => `${index} ${platform}${handle ? ` ${handle}` : ''}`,
  )
}

describe('posts that a report announces', () => {
  it.each<[string, readonly Line[], readonly string[]]>([
    ['in marks', ['Ana Feld wrote on Telegram at 18:05:', '“We wait.”', 'So.'], ['1 telegram']],
    [
      'over paragraphs to the closing mark',
      ['The mayor posted on her Telegram channel on Monday:', '"We wait.', 'So do they."', 'So.'],
      ['1 telegram', '2 telegram'],
    ],
    [
      'set off, without their signature',
      [
        'He mocked them in a post on Facebook (10 February):',
        ['blockquote', 'One candle.'],
        ['blockquote', 'Two.'],
        ['blockquote', '— Ivo Pell'],
      ],
      ['1 facebook', '2 facebook'],
    ],
    [
      'with the handle behind them in brackets',
      ['She wrote:', '"It is a pump."', '(@ana@town.example, Mastodon, 8 November)'],
      ['1 mastodon @ana@town.example'],
    ],
    ['but no quotation with a cue of its own', ['She wrote on X:', '“We wait,” she wrote. “So.”'], []],
    ['but no words that follow without marks', ['She wrote on X:', 'The bridge is closed.'], []],
    ['but no speech', ['Ana Feld told reporters:', '“We wait.”'], []],
    ['but no quotation that never closes', ['She wrote on X:', '“We wait.', 'So.', 'And so on.'], []],
  ])('are told %s', (_what, lines, expected) => {
    expect(posts(lines)).toEqual(expected)
  })
})
