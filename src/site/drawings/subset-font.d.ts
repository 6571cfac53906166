declare module 'subset-font' {
  type Options = { targetFormat: 'woff2'; noLayoutClosure?: boolean }
  const subsetFont: (font: Buffer, text: string, options: Options) => Promise<Buffer>
  export default subsetFont
}
