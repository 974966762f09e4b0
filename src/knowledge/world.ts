import { readFile } from 'node:fs/promises'
import { OnrecordError } from '../errors.ts'
import { type Leaders, readLeaders } from './leaders/leaders.ts'

/** Facts about the world that are too many for tables in code: read as bytes, looked up where they lie. */
export interface World {
  readonly leaders: Leaders
}

/** Opens the files of knowledge/ that come with the package. Throws OnrecordError where one is missing. */
export async function openWorld(): Promise<World> {
  return { leaders: readLeaders(await bytesOf('leaders.txt')) }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const path = new URL(`../../knowledge/${file}`, import.meta.url)
  try {
    return await readFile(path)
  } catch (error) {
    throw new OnrecordError('knowledge-missing', `knowledge/${file} could not be read`, { file }, error)
  }
}
