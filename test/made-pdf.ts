import PDFDocument from 'pdfkit'

type Options = NonNullable<ConstructorParameters<typeof PDFDocument>[0]>

/** The bytes of a PDF that `draw` draws; its dates are fixed, so that it is the same each time. */
export async function madePdf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: Options = {},
): Promise<Uint8Array> {
  const info = { CreationDate: new Date(Date.UTC(2031, 4, 12, 8, 30)), ...options.info }
  const pdf = new PDFDocument({ size: 'A4', margin: 72, ...options, info })
  const chunks: Buffer[] = []
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
  })
  draw(pdf.font('Times-Roman').fontSize(11))
  pdf.end()
  return done
}

/** Draws lines as they are, each where it belongs; lengths in points. */
export function drawLines(
  pdf: PDFKit.PDFDocument,
  lines: readonly string[],
  { left, top, leading = 14, indent = 12 }: { left: number; top: number; leading?: number; indent?: number },
): void {
  for (const [at, line] of lines.entries()) {
    const drawnIn = line.startsWith('\t') ? indent : 0
    pdf.text(line.trimStart(), left + drawnIn, top + at * leading, { lineBreak: false })
  }
}
