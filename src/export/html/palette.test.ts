import { describe, expect, it } from 'vitest'
import { dark, light, mixed, type Palette, variablesOf, voiceClass } from './palette.ts'

type Channels = readonly [number, number, number]

/** Linear red, green and blue of "#rrggbb", 0 to 1. */
function channelsOf(hex: string): Channels {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as unknown as Channels
}

/** WCAG 2's contrast of two colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const [lower, higher] = [a, b]
    .map((hex) => times([[0.2126, 0.7152, 0.0722]], channelsOf(hex))[0] as number)
    .sort((x, y) => x - y) as [number, number]
  return (higher + 0.05) / (lower + 0.05)
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * (vector[at] as number), 0))
}

/** What is seen with all cones, and without those for long, middle and short waves (Machado and others, 2009). */
const VISIONS = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Oklab (Ottosson, 2020), in which distances are about as large as they look; 0.02 can just be seen. */
function oklab(channels: readonly number[]): number[] {
  const cones = times(
    [
      [0.41222, 0.53633, 0.05145],
      [0.2119, 0.6807, 0.1074],
      [0.0883, 0.28172, 0.62998],
    ],
    channels,
  ).map(Math.cbrt)
  return times(
    [
      [0.21045, 0.79362, -0.00407],
      [1.978, -2.42859, 0.45059],
      [0.0259, 0.78277, -0.80868],
    ],
    cones,
  )
}

function distance(a: string, b: string, vision: keyof typeof VISIONS): number {
  const [p, q] = [a, b].map((hex) =>
    oklab(times(VISIONS[vision], channelsOf(hex)).map((value) => Math.min(1, Math.max(0, value)))),
  ) as [number[], number[]]
  return Math.hypot(...p.map((value, at) => value - (q[at] as number)))
}

describe.each<[string, Palette]>([
  ['light', light],
  ['dark', dark],
])('the %s palette', (_name, palette) => {
  const { paper, panel, ink, quiet, other, unknown, warning, voices, tint } = palette

  it.each([...voices, ink, quiet, other, unknown, warning])('%s can be read on the paper', (color) => {
    expect(contrast(color, paper)).toBeGreaterThanOrEqual(5)
  })

  it.each([ink, quiet, warning])('%s can be read on a panel', (color) => {
    expect(contrast(color, panel)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([...voices, other, unknown])('ink can be read on the ground of %s', (color) => {
    expect(contrast(ink, mixed(color, paper, tint))).toBeGreaterThanOrEqual(7)
  })

  it.each(Object.keys(VISIONS) as (keyof typeof VISIONS)[])('any two voices differ: %s', (vision) => {
    const pairs = voices.flatMap((a, at) => voices.slice(0, at).map((b) => ({ a, b })))
    const near = pairs.filter(({ a, b }) => distance(a, b, vision) < 0.075)
    expect(near).toEqual([])
    expect(pairs).toHaveLength(28)
  })

  it('gives every colour a variable', () => {
    const variables = variablesOf(palette)
    for (const name of ['paper', 'ink', 'v1', 'v8', 'v8-ground', 'unknown-ground']) {
      expect(variables).toMatch(new RegExp(`--${name}:#[0-9a-f]{6}`))
    }
  })
})

it('voices beyond the eighth share a colour, and the unknown has its own', () => {
  expect([voiceClass(0, true), voiceClass(7, true), voiceClass(8, true), voiceClass(3, false)]).toEqual([
    'v1',
    'v8',
    'other',
    'unknown',
  ])
})
