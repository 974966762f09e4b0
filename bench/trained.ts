import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const trainedSchema = z.strictObject({
  run: z.string(),
  figures: z.array(
    z.strictObject({
      set: z.string(),
      figure: z.string(),
      value: z.number(),
      /** What was counted: "words", say. */
      of: z.string().optional(),
    }),
  ),
})
/** What training's own evaluation says of the model's heads, each by itself: shares from 0 to 1. */
export type TrainedFigures = z.infer<typeof trainedSchema>

/** The figures that training left; undefined where there are none. Throws where the file is something else. */
export function readTrainedFigures(path: string): TrainedFigures | undefined {
  if (!existsSync(path)) return undefined
  try {
    return trainedSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new Error(`${path} is not what training writes: ${(error as Error).message}`)
  }
}
