import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OnrecordError } from '../errors.ts'
import { packageFolder } from '../package-folder.ts'
import { type Leaders, readLeaders } from './leaders/leaders.ts'

/** Facts about the world that are too many for tables in code: looked up where they lie. */
export interface World {
  readonly leaders: Leaders
}

/** Opens the files of knowledge/ that come with the package. Throws OnrecordError where one is missing. */
export async function openWorld(): Promise<World> {
  return { leaders: readLeaders(await textOf('leaders.txt')) }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(join(packageFolder, 'knowledge', file), 'utf8')
  } catch (error) {
    throw new OnrecordError('knowledge-missing', `knowledge/${file} could not be read`, { file }, error)
  }
}
