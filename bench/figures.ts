/** Precision, recall and their harmonic mean, 0 to 1, rounded to the third decimal. */
export interface Prf {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/** What a scorer says of a set: counts, shares from 0 to 1, and groups of them. */
export type Figure = number | Prf | Readonly<Record<string, number>>
export type Figures = Readonly<Record<string, Figure>>

/** To the third decimal; 0 where nothing was asked or nothing answered (x/0). */
export function round3(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 1000) / 1000 : 0
}

/** A share rounded to the third decimal; 0 of 0 is 0. */
export function share(part: number, whole: number): number {
  return round3(part / whole)
}

/** From the number that is right, of all that was answered, of all that was asked. */
export function prf(right: number, answered: number, asked: number): Prf {
  const p = answered ? right / answered : 0
  const r = asked ? right / asked : 0
  return { p: round3(p), r: round3(r), f1: round3(p + r ? (2 * p * r) / (p + r) : 0) }
}

/** Every number with its path: { content: { f1: 0.5 } } gives ["content.f1", 0.5]. */
export function flatten(figures: Figures): [path: string, value: number][] {
  return Object.entries(figures).flatMap(([name, figure]) =>
    typeof figure === 'number'
      ? [[name, figure] as [string, number]]
      : Object.entries(figure).map(([part, value]): [string, number] => [`${name}.${part}`, value]),
  )
}
