import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OnrecordError } from '../errors.ts'
import { packageFolder } from '../package-folder.ts'
import { type Manifest, type MatrixName, type ModelFile, readManifest } from './manifest.ts'

/** The model that is shipped with the package. */
export const shippedModelFolder = join(packageFolder, 'models')

export interface ModelFiles {
  readonly manifest: Manifest
  readonly graph: Uint8Array
  readonly vocabulary: string
  /** The decoders' matrices, row by row. */
  readonly matrices: Readonly<Record<MatrixName, Float32Array>>
  /** NAME@SHA256-PREFIX: what records say made them. */
  readonly id: string
}

/**
 * Reads a model's files and checks that they are what its manifest says.
 *
 * Throws OnrecordError: 'model-missing', 'model-damaged' (cut short or changed) or 'model-version'.
 */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  const manifestPath = join(folder, 'reader.json')
  const manifest = readManifest((await readModelFile(manifestPath)).toString('utf8'), manifestPath)
  const [graph, numbers, vocabulary] = await Promise.all(
    (['reader.onnx', 'reader.bin', 'vocab.txt'] as const).map((file) => checkedFile(folder, file, manifest)),
  )
  const floats = floatsOf(numbers as Buffer)
  const matrices = Object.fromEntries(
    Object.entries(manifest.matrices).map(([name, { from, shape }]) => [
      name,
      floats.subarray(from, from + shape.reduce((size, part) => size * part, 1)),
    ]),
  ) as Record<MatrixName, Float32Array>
  const id = `${manifest.name}@${manifest.files['reader.onnx'].slice(0, 12)}`
  return {
    manifest,
    graph: graph as Buffer,
    vocabulary: (vocabulary as Buffer).toString('utf8'),
    matrices,
    id,
  }
}

async function readModelFile(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const what = missing ? 'there is no such file' : (error as Error).message
    throw new OnrecordError('model-missing', `${path}: ${what}`, { path }, error)
  }
}

async function checkedFile(folder: string, file: ModelFile, manifest: Manifest): Promise<Buffer> {
  const path = join(folder, file)
  const bytes = await readModelFile(path)
  if (createHash('sha256').update(bytes).digest('hex') !== manifest.files[file]) {
    throw new OnrecordError(
      'model-damaged',
      `${path}: its SHA-256 is not the one in reader.json; the file was cut short or changed`,
      { path },
    )
  }
  return bytes
}

/** Little-endian float32, on any processor. */
function floatsOf(bytes: Buffer): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Float32Array.from({ length: bytes.byteLength >> 2 }, (_, at) => view.getFloat32(4 * at, true))
}
