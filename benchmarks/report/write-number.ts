/** Three significant digits, without exponents, thousands apart: 0.0412, 3.18, 14,200. */
export const writeNumber = (value: number): string =>
  new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value)

export const writeMegabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`
