import type { Block, DocumentInput } from '../domain/document.ts'
import type { KnownMetadata } from '../domain/report-input.ts'
import { assembleDocument, type Ingested } from './assemble.ts'

/** Plain text: `document.text` is the text as it came; blank lines part blocks. */
export function ingestPlainText(text: string, input: DocumentInput, known: KnownMetadata): Ingested {
  const blocks: Block[] = []
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g)) {
    const block = match[0].trimEnd()
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + block.length })
  }
  return { document: assembleDocument({ text, blocks }, input, {}, known), warnings: [] }
}
