import { statSync } from 'node:fs'
import { join } from 'node:path'
import { STDIN_NAME } from '../inputs.ts'
import { WrongUse } from '../usage.ts'
import { INDEX_NAME, pageNames } from './page-names.ts'

/** Where pages go: one file, or a folder with a page for each report and a list of them. */
export type PageTarget =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'folder'
      readonly path: string
      readonly index: string
      /** The file name of each report's page, in the reports' order. */
      readonly pages: readonly string[]
    }

/** The name of a page: "report.html". Matches "a.HTM" too. */
const PAGE_NAME = /\.html?$/i
const FOLDER_NAME = /[/\\]$/

/**
 * Where the pages of `inputs` go, by what --html names: a folder where it is one, ends as one or several reports need
 * one; else a file. Throws WrongUse where several reports are to go to one page.
 */
export function pageTarget(html: string, inputs: readonly string[]): PageTarget {
  if (html === '') throw new WrongUse('--html names the page to write, for example --html report.html')
  const folder = FOLDER_NAME.test(html) || isFolder(html)
  if (!folder && inputs.length === 1) return { kind: 'file', path: html }
  if (!folder && PAGE_NAME.test(html)) {
    throw new WrongUse(
      'several reports make a folder of pages and a list of them: name a folder, for example --html pages/',
    )
  }
  const names = inputs.map((name) => (name === STDIN_NAME ? 'standard-input' : name))
  return { kind: 'folder', path: html, index: join(html, INDEX_NAME), pages: pageNames(names) }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // Not there, or not to be seen: writing it will say so.
    return false
  }
}
