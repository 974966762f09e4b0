import { Document, type ISectionOptions, Packer } from 'docx'
import { strToU8, zipSync } from 'fflate'

/** The bytes of a Word document, as a well-kept writer makes them. */
export async function madeDocx(
  children: ISectionOptions['children'],
  options: Omit<ConstructorParameters<typeof Document>[0], 'sections'> &
    Omit<ISectionOptions, 'children'> = {},
): Promise<Uint8Array> {
  const { headers, footers, ...rest } = options
  const section = { children, ...(headers && { headers }), ...(footers && { footers }) }
  return new Uint8Array(await Packer.toBuffer(new Document({ ...rest, sections: [section] })))
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** The least that makes a Word document of a body in raw XML; `more` are further parts. */
export function rawDocx(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...more,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}
