import { readFileSync } from 'node:fs'
import { en } from '@payloadcms/translations/languages/en'
import ts from 'typescript'
import { be } from '../../../src/i18n/admin/be.ts'
import { filesBelow, root } from './tree.ts'

type Tree = { [key: string]: string | Tree }

export type Word = { en: string; be: string }

/** Every text that staff can read on a screen, in English and in Belarusian: ours and the framework’s. */
export const screenWords = (): Word[] => [
  ...filesBelow('src')
    .filter((path) => /[.]tsx?$/.test(path) && !path.startsWith('src/generated/'))
    .flatMap(wordsIn),
  ...pairs(en.translations, be.translations),
]

const wordsIn = (path: string): Word[] => {
  const code = readFileSync(`${root}/${path}`, 'utf8')
  if (!code.includes('t(')) return []
  const found: Word[] = []
  const visit = (node: ts.Node): void => {
    const word = wordOf(node)
    if (word) found.push(word)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, false))
  return found
}

const wordOf = (node: ts.Node): Word | undefined => {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 't') return
  const [english, , belarusian] = node.arguments
  if (!english || !belarusian || !ts.isStringLiteralLike(english) || !ts.isStringLiteralLike(belarusian))
    return
  return { en: english.text, be: belarusian.text }
}

const pairs = (english: Tree, belarusian: Tree): Word[] =>
  Object.entries(english).flatMap(([key, value]) => {
    const other = belarusian[key]
    if (typeof value === 'string') return typeof other === 'string' ? [{ en: value, be: other }] : []
    return typeof other === 'object' ? pairs(value, other) : []
  })
