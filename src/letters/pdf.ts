import PDFDocument from 'pdfkit'
import type { Letter } from './content.ts'
import { writeBlock, writeSection } from './pdf/blocks.ts'
import { faces } from './pdf/face.ts'
import { registerFonts } from './pdf/fonts.ts'
import { writeFolios } from './pdf/folios.ts'
import { writeHead } from './pdf/head.ts'
import { writeReply } from './pdf/reply.ts'
import { Sheet } from './pdf/sheet.ts'
import { writeFoot } from './pdf/foot.ts'

/** The letter on A4: tagged (PDF/UA-1), real text in embedded fonts, the same bytes for the same letter. */
export const letterPdf = async (letter: Letter): Promise<Uint8Array> => {
  const document = begin(letter)
  const bytes = collect(document)
  const root = document.struct('Document')
  document.addStructure(root)
  const sheet = new Sheet(document)

  writeHead(sheet, root, letter)
  sheet.write(root, {
    tag: 'P',
    runs: [{ text: letter.salutation.text }],
    face: faces.text,
    lang: letter.salutation.lang === letter.language ? undefined : letter.salutation.lang,
  })
  for (const block of letter.opening) writeBlock(sheet, root, block, letter)
  writeReply(sheet, root, letter)
  for (const section of letter.sections) writeSection(sheet, root, section, letter)
  writeFoot(sheet, root, letter)
  root.end()
  writeFolios(document, letter)

  document.end()
  return bytes
}

const begin = (letter: Letter): PDFKit.PDFDocument => {
  const options = {
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    lang: letter.language,
    font: null,
    info: {
      Title: letter.subject,
      ...(letter.letterhead.alliance ? { Author: letter.letterhead.alliance } : {}),
      CreationDate: new Date(letter.date?.iso ?? 0),
    },
  }
  const document = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions)
  registerFonts(document)
  return document
}

const collect = (document: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
  })
