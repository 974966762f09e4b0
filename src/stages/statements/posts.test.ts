import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../domain/check.ts'
import { openReader } from '../../read.ts'

const { read } = await openReader({ reader: 'rules' })

/** "speaker < parent | source | words" of each statement. */
async function said(input: Parameters<typeof read>[0]): Promise<string[]> {
  const record = await read(input)
  expect(checkRecord(record)).toEqual([])
  return record.statements.map(({ speaker, parent, source, content }) => {
    const name = record.entities.find(({ id }) => id === speaker)?.name ?? null
    const parts = [
      parent ? `${name} < ${parent}` : name,
      source[0]?.text,
      content.map(({ text }) => text).join(' … '),
    ]
    return parts.join(' | ')
  })
}

describe('what a post says', () => {
  it('is its author’s, without pictures and signature', async () => {
    expect(
      await said({ text: 'We wait. 🌉 pic.twitter.com/Ab1 — Ana Feld (@anafeld) March 4, 2031' }),
    ).toEqual(['Ana Feld | Ana Feld | We wait. 🌉'])
    expect(await said({ text: 'We wait.\n\n— Ana Feld (@anafeld) March 4, 2031' })).toEqual([
      'Ana Feld | Ana Feld | We wait.',
    ])
    expect(await said({ text: 'Ana Feld @anafeld · March 4, 2031\n\nWe wait.' })).toEqual([
      'Ana Feld | Ana Feld | We wait.',
    ])
  })

  it('is what stands between the lines of its name and its date, where it was copied with them', async () => {
    const text =
      'The mayor wrote twice.\n\nAna Feld\n@anafeld\nWe wait.\n\nSo do they.\n\n12:14 AM · Mar 4, 2031\n\nAnd so on.'
    expect(await said({ text })).toEqual(['Ana Feld | Ana Feld | We wait. … So do they.'])
  })

  it('may be what somebody else said', async () => {
    const text = 'Ivo Pell told me: "The wall will hold." — Ana Feld (@anafeld) March 4, 2031'
    expect(await said({ text })).toEqual([
      'Ana Feld | Ana Feld | Ivo Pell told me: "The wall will hold."',
      'Ivo Pell < s1 | Ivo Pell | "The wall will hold."',
    ])
  })

  it('is told apart from the next post of the same author', async () => {
    const posts = ['One. — Ana Feld (@anafeld) March 4, 2031', 'Two. — Ana Feld (@anafeld) March 4, 2031']
    expect(await said({ text: posts.join('\n\n') })).toEqual([
      'Ana Feld | Ana Feld | One.',
      'Ana Feld | Ana Feld | Two.',
    ])
  })

  it('is nobody’s where nobody is named, and somebody’s whom only the address names', async () => {
    const story =
      '<p>The bridge over the river was shut on Monday after two lorries met in the middle of it.</p>'
    const page = (post: string) => ({
      html: `<article><h1>The bridge is shut</h1>${story}${post}${story}</article>`,
    })
    const frame = '<iframe src="https://www.youtube.com/embed/a" title="How it came about"></iframe>'
    expect(await said(page(frame))).toEqual([' |  | How it came about'])
    const post =
      '<blockquote class="twitter-tweet"><p>Shut!</p><a href="https://x.com/anafeld/status/1">March 4, 2031</a></blockquote>'
    expect(await said(page(post))).toEqual(['@anafeld |  | Shut!'])
  })
})
