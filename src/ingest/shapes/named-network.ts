import { networksByName } from '../../knowledge/networks.ts'
import { NETWORK } from '../../text/post-lines.ts'
import type { ShapeBlock } from './shape-block.ts'

/** Within so much of a line's end the network is named (code units). */
const REACH = 220
/** "on her Telegram channel", "via Truth Social", "to LinkedIn" */
const NAMED = new RegExp(
  `\\b(?:[Oo]n|[Tt]o|[Vv]ia|[Ff]rom)\\s(?:(?:his|her|its|their|the)\\s)?(?:(?:official|own|personal|public)\\s)?(${NETWORK})\\b`,
  'gu',
)

/** The network that a line names last as where something was posted. */
export function networkNamed(line: string): string | undefined {
  const name = [...line.slice(-REACH).matchAll(NAMED)].at(-1)?.[1]
  return name === undefined ? undefined : networkOf(name)
}

/** The network that the sentence right above a post names: "On Truth Social:", "He set out why on LinkedIn." */
export function networkAbove(blocks: readonly ShapeBlock[], first: number): string | undefined {
  const above = blocks[first - 1]
  return above?.kind === 'paragraph' ? networkNamed(above.text) : undefined
}

/** The name that a record gives to a network. */
export const networkOf = (name: string) => networksByName.get(name.toLowerCase()) ?? name.toLowerCase()
