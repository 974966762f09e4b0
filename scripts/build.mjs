import { build } from './set-up.mjs'

process.exitCode = build() ? 0 : 1
