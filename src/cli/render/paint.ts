import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

/** Puts styles on text; without colour the text stays as it is. The text must be printable already. */
export interface Paint {
  title(text: string): string
  /** What stands back: labels, dates, rules. */
  quiet(text: string): string
  heading(text: string): string
  warning(text: string): string
  /** A speaker's name. `voice` is the speaker's number, -1 for an unknown one. */
  name(text: string, voice: number): string
  /** Words in quotation marks. */
  quoted(text: string, voice: number): string
  gutter(text: string, voice: number): string
}

/**
 * Colours of the terminal's own theme, which its user made readable; red is left for errors. Neighbours
 * differ by more than brightness.
 */
const VOICE_COLORS = [
  'cyan',
  'yellow',
  'magenta',
  'green',
  'blue',
  'cyanBright',
  'yellowBright',
  'magentaBright',
  'greenBright',
  'blueBright',
] as const

export function paint(color: boolean): Paint {
  const style = (format: Format, text: string) => (color && text !== '' ? styleText(format, text) : text)
  const colorOf = (voice: number) => (voice < 0 ? undefined : VOICE_COLORS[voice % VOICE_COLORS.length])
  const voiced = (voice: number, text: string, ...more: 'bold'[]) => {
    const own = colorOf(voice)
    return style(own ? [...more, own] : [...more, 'bold'], text)
  }
  return {
    title: (text) => style('bold', text),
    quiet: (text) => style('dim', text),
    heading: (text) => style(['bold'], text),
    warning: (text) => style('yellow', text),
    name: (text, voice) => voiced(voice, text, 'bold'),
    quoted: (text, voice) => voiced(voice, text),
    gutter: (text, voice) => (voice < 0 ? style('dim', text) : voiced(voice, text)),
  }
}
