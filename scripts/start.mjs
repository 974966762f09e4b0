// `npm start`: sets up what is missing, reads the sample reports and shows the result.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, buildIsCurrent, commandPath, giveUp, installPackages, run } from './set-up.mjs'

installPackages()
if (!buildIsCurrent() && !build()) giveUp('The build failed: see above.')

const examples = readdirSync('examples')
  .sort()
  .map((name) => join('examples', name))
const read = run(process.execPath, [commandPath, 'read', ...examples])
console.log('\n  Read your own:  npx onrecord read FILE      More:  npx onrecord --help')
process.exitCode = read ? 0 : 1
