import type { BlockKind } from '../../domain/document.ts'

/** A block as the rules of shapes see it. */
export interface ShapeBlock {
  readonly kind: BlockKind
  readonly text: string
  /** `line:12`, of a text. */
  readonly selector?: string | undefined
  /** All of it is set in bold. */
  readonly bold?: boolean | undefined
  /** How much of it, from its start, is set in a type of its own (code units): a label, a first word. */
  readonly lead?: number | undefined
  /** The term of a list of definitions, where some transcripts have their names. */
  readonly term?: boolean | undefined
  /** The head or foot of a page: it stands between what is said and ends nothing. */
  readonly aside?: boolean | undefined
}

/** Blocks that can be a turn, or go on with one. */
export const SPOKEN: ReadonlySet<BlockKind> = new Set(['paragraph', 'blockquote', 'list-item', 'table'])

/** What is done and not said: "(CROSSTALK)", "[applause]", "(Laughter.)", "[Operator signoff]" */
export const STAGE_DIRECTION = /^["“]?[([][^()[\]]{1,80}[)\]][.]?["”]?$/

/** "— Ana Feld", "– Ivo Pell, mayor of Alder": who is quoted above, and no words of theirs. */
export const SIGNATURE = /^[—–-]{1,2}\s*\p{Lu}[^.!?\n]{1,80}$/u
