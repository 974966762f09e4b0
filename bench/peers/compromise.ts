import type { ScoredEntity } from '../bench-set.ts'
import { loadPackage, type Peer } from './peer.ts'

interface Found {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
}
interface View {
  json(options: { offset: boolean; terms: boolean }): Found[]
}
interface Document {
  quotations(): View
  people(): View
  places(): View
  organizations(): View
}
interface Compromise {
  default(text: string): Document
}

function extents(view: View): { start: number; end: number }[] {
  return view
    .json({ offset: true, terms: false })
    .map(({ offset: { start, length } }) => ({ start, end: start + length }))
}

/** It finds quotations and says nothing of who speaks: content without cue and source. */
export const compromiseQuotations: Peer = {
  name: 'compromise',
  packages: ['compromise'],
  sets: ['attributions'],
  async load() {
    const { default: nlp } = await loadPackage<Compromise>('compromise')
    return ({ text = '' }) => ({
      statements: extents(nlp(text).quotations()).map((content) => ({
        content: [content],
        cue: [],
        source: [],
        speaker: null,
      })),
    })
  },
}

/** Its spans take punctuation and a possessive along, which are no part of a name. */
const besideName = /^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu

function nameWithin(text: string, { start, end }: { start: number; end: number }) {
  const [before = ''] = text.slice(start, end).match(/^[^\p{L}\p{N}]+/u) ?? []
  const name = text.slice(start, end).replace(besideName, '')
  return { start: start + before.length, end: start + before.length + name.length, name }
}

export const compromiseNames: Peer = {
  name: 'compromise',
  packages: ['compromise'],
  sets: ['entities'],
  async load() {
    const { default: nlp } = await loadPackage<Compromise>('compromise')
    return ({ text = '' }) => {
      const document = nlp(text)
      const entities = (view: View, type: string): ScoredEntity[] =>
        extents(view).map((extent) => {
          const { start, end, name } = nameWithin(text, extent)
          return { id: `${type}${start}`, type, name, mentions: [{ start, end, form: 'name' }] }
        })
      return {
        entities: [
          ...entities(document.people(), 'person'),
          ...entities(document.places(), 'place'),
          ...entities(document.organizations(), 'organization'),
        ],
      }
    }
  },
}
