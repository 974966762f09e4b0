import { styleText } from 'node:util'
import { OnrecordError } from '../errors.ts'
import { printable } from './printable.ts'
import { wantsColor } from './terminal.ts'

/** A failure in the words of the command line. */
export interface Failure {
  readonly code: string
  readonly message: string
  readonly remedy?: string | undefined
}

export function failureOf(error: unknown): Failure {
  if (error instanceof OnrecordError) {
    return { code: error.code, message: error.message, remedy: error.remedy }
  }
  const { remedy } = new OnrecordError('internal', '')
  return { code: 'internal', message: error instanceof Error ? error.message : String(error), remedy }
}

/** Prints failures to standard error, each remedy once. */
export function complainer(color: boolean): (failure: Failure) => void {
  const said = new Set<string>()
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color && wantsColor(process.stderr.isTTY === true, process.env) ? styleText(style, text) : text
  return ({ code, message, remedy }) => {
    process.stderr.write(`${paint(['red', 'bold'], 'onrecord:')} ${printable(message)} [${code}]\n`)
    if (!remedy || said.has(code)) return
    said.add(code)
    process.stderr.write(`          ${paint('dim', remedy)}\n`)
  }
}
