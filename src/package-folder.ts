import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/**
 * The package's own folder, which models/, knowledge/ and examples/ lie in. Asked for by the package's name: where
 * the file lies that this code is in is for the build to decide.
 */
export const packageFolder = dirname(createRequire(import.meta.url).resolve('onrecord/package.json'))
