import { splitParagraphs } from './located.ts'
import { loadPackage, type Peer } from './peer.ts'

export const intlSegmenter: Peer = {
  name: 'Intl.Segmenter',
  packages: [],
  sets: ['sentences'],
  async load() {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
    const split = (paragraph: string) => [...segmenter.segment(paragraph)].map(({ segment }) => segment)
    return ({ text = '' }) => ({ sentences: splitParagraphs(text, split) })
  },
}

interface Sbd {
  default: { sentences(text: string, options: { preserve_whitespace: boolean }): string[] }
}

export const sbd: Peer = {
  name: 'sbd',
  packages: ['sbd'],
  sets: ['sentences'],
  async load() {
    const { default: library } = await loadPackage<Sbd>('sbd')
    // Without it, white space inside a sentence is changed and its place in the text is lost.
    const split = (paragraph: string) => library.sentences(paragraph, { preserve_whitespace: true })
    return ({ text = '' }) => ({ sentences: splitParagraphs(text, split) })
  },
}

interface Wink {
  default(model: unknown, pipes: string[]): { readDoc(text: string): { sentences(): { out(): string[] } } }
}

export const winkNlp: Peer = {
  name: 'wink-nlp',
  packages: ['wink-nlp', 'wink-eng-lite-web-model'],
  sets: ['sentences'],
  async load() {
    const { default: wink } = await loadPackage<Wink>('wink-nlp')
    const { default: model } = await loadPackage<{ default: unknown }>('wink-eng-lite-web-model')
    const library = wink(model, ['sbd'])
    const split = (paragraph: string) => library.readDoc(paragraph).sentences().out()
    return ({ text = '' }) => ({ sentences: splitParagraphs(text, split) })
  },
}
