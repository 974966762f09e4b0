/** Colours of a page; the names are those of its CSS variables. */
export interface Palette {
  readonly paper: string
  readonly panel: string
  readonly ink: string
  readonly quiet: string
  readonly rule: string
  /** Voices beyond those with a colour of their own. */
  readonly other: string
  readonly unknown: string
  readonly warning: string
  /** By their share of the words. */
  readonly voices: readonly string[]
  /** How much of its colour the ground behind a voice's words takes, 0 to 1. */
  readonly tint: number
}

/**
 * Eight hues at eight lightnesses, found by annealing: the two that are most alike are as far apart as they can be,
 * seen with all cones and with any one of the three missing, and each can be read as text on the paper.
 */
export const light: Palette = {
  paper: '#fcfbf7',
  panel: '#f3f0e8',
  ink: '#1f1d1a',
  quiet: '#625d54',
  rule: '#d9d3c5',
  other: '#5c5c5c',
  unknown: '#6b655b',
  warning: '#8a4b00',
  voices: ['#183d9c', '#a05a2b', '#113d18', '#50205a', '#5b4c0d', '#227585', '#883a54', '#7955bf'],
  tint: 0.1,
}

export const dark: Palette = {
  paper: '#161616',
  panel: '#212020',
  ink: '#e6e2d9',
  quiet: '#a8a297',
  rule: '#3a3835',
  other: '#b4b4b4',
  unknown: '#a39e94',
  warning: '#e8b45a',
  voices: ['#8cb2f1', '#ef8448', '#b3f0b6', '#b0829f', '#d5da5a', '#3fe4e9', '#d99fa8', '#8883ea'],
  tint: 0.2,
}

/** The class that gives a voice its colour, by its place among a record's voices. */
export function voiceClass(rank: number, known: boolean): string {
  if (!known) return 'unknown'
  return rank < light.voices.length ? `v${rank + 1}` : 'other'
}

/** A palette as CSS variables: `--paper`, `--v1` and what is behind its words, `--v1-ground`. */
export function variablesOf(palette: Palette): string {
  const { paper, voices, tint, ...rest } = palette
  const named = Object.entries({ paper, ...rest }).map(([name, color]) => `--${name}:${color}`)
  const grounds = { other: rest.other, unknown: rest.unknown, ...numbered(voices) }
  return [
    ...named,
    ...Object.entries(numbered(voices)).map(([name, color]) => `--${name}:${color}`),
    ...Object.entries(grounds).map(([name, color]) => `--${name}-ground:${mixed(color, paper, tint)}`),
  ].join(';')
}

function numbered(voices: readonly string[]): Record<string, string> {
  return Object.fromEntries(voices.map((color, index) => [`v${index + 1}`, color]))
}

/** `share` of one colour in another: "#rrggbb" each. */
export function mixed(color: string, ground: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [color, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
      number,
      number,
    ]
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}
