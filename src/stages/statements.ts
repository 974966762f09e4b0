import type { Statement } from '../domain/statement.ts'
import type { TextLayer } from '../text/text-layer.ts'
import type { EntityLayer } from './entities.ts'
import type { MentionLayer } from './mentions.ts'

export interface StatementLayer {
  readonly statements: readonly Statement[]
}

export function findStatements(_layer: TextLayer & MentionLayer & EntityLayer): StatementLayer {
  return { statements: [] }
}
