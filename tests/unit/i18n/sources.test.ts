import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = path.resolve('src')
const files = ['admin', 'app', 'site'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => path.join(root, folder, file)),
)

/** Attributes whose value a person reads or hears. */
const read = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label'])
/** The same in every language: an example of a code, and the name of the product’s interfaces. */
const codes = new Set(['Europe/Paris', 'REST', 'GraphQL', 'RSS', 'Atom', 'iCalendar', 'PDF', 'ID', 'UTC'])

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text) && !codes.has(text.trim())

const hardCoded = (file: string): string[] => {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  )
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWords(node.text)) found.push(node.text.trim())
    if (ts.isJsxAttribute(node) && read.has(node.name.getText()) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer
      if (value && ts.isStringLiteralLike(value) && hasWords(value.text)) found.push(value.text)
    }
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
      if (!ts.isJsxAttribute(node.parent) && hasWords(node.expression.text)) found.push(node.expression.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.map((text) => `${path.relative(root, file)}: ${text}`)
}

describe('what the components show', () => {
  it('is written in no language but comes from a list of words', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(files.flatMap(hardCoded)).toEqual([])
  })
})

describe('the words of the admin', () => {
  const lists = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /(?:words|texts|labels)[^/]*\.ts$/.test(file) &&
        /^(?:admin|importing|editions|invitations|translation|publication)/.test(file),
    )
    .map((file) => path.join(root, file))

  it('are Belarusian in Belarusian and no language is left empty', () => {
    const wrong = lists.flatMap((file) =>
      calls(file).flatMap(([en = '', fr = '', be = '']) => {
        const name = `${path.relative(root, file)}: ${en}`
        if (!en.trim() || !fr.trim() || !be.trim()) return [`${name} (empty)`]
        if (/[ищъ]/i.test(be)) return [`${name} (letters)`]
        return hasWords(en) && be === en ? [`${name} (not translated)`] : []
      }),
    )
    expect(lists.length).toBeGreaterThan(20)
    expect(wrong).toEqual([])
  })
})

/** The texts of every `t(en, fr, be)` in a file. */
const calls = (file: string): string[][] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[][] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      node.expression.getText() === 't' &&
      node.arguments.every(ts.isStringLiteralLike)
    )
      found.push(node.arguments.map((argument) => (argument as ts.StringLiteralLike).text))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
