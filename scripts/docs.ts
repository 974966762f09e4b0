import { writeFileSync } from 'node:fs'
import { cliDoc } from './cli-doc.ts'
import { recordDoc } from './record-doc.ts'

// `npm run docs`: makes the generated pages of docs/ again.
writeFileSync(new URL('../docs/record.md', import.meta.url), recordDoc())
writeFileSync(new URL('../docs/cli.md', import.meta.url), cliDoc())
