import { Parser } from 'htmlparser2'
import type { FileProperties } from '../report-lines/file-metadata.ts'

/**
 * What a document says of itself in docProps/core.xml. Its date is that of its last change: documents are made from
 * older ones, whose date of creation they keep.
 */
export function coreProperties(xml: Uint8Array | undefined): FileProperties {
  if (!xml) return {}
  const values = new Map<string, string>()
  let open = ''
  const parser = new Parser(
    {
      onopentagname: (name) => {
        open = name
      },
      onclosetag: () => {
        open = ''
      },
      ontext: (text) => values.set(open, (values.get(open) ?? '') + text),
    },
    { xmlMode: true },
  )
  parser.end(new TextDecoder().decode(xml))
  return {
    title: values.get('dc:title'),
    author: values.get('dc:creator'),
    date: values.get('dcterms:modified') ?? values.get('dcterms:created'),
  }
}
