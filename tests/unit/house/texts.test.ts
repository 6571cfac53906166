import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, root, text } from './tree.ts'

const readable = /[.](md|ts|tsx|js|cjs|mjs|json|css|graphql|txt|yaml|yml|example|sh)$|(^|\/)[.]?[\w-]+$/
const lists = /package-lock[.]json$|(^|\/)[.]env$|[.]tsbuildinfo$|^src\/db\/migrations\/.*json$/
const texts = filesBelow().filter((path) => readable.test(path) && !lists.test(path))
const pages = texts.filter((path) => path.endsWith('.md'))

/** Put together here, so that this file is not its own finding. */
const machinePath = new RegExp(
  `(?<![\\w.}:/*)\\]-])/(?:${['home', 'root', 'Users', 'work', 'tmp'].join('|')})/`,
)
const registryHost = new RegExp(['registry[.]npmjs', ['verdac', 'cio'].join('')].join('|'), 'i')

const anchorsOf = (page: string): string[] =>
  [...text(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )

const linksOf = (page: string): { target: string; anchor: string | undefined }[] =>
  [...text(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^(https?|mailto):/.test(link))
    .map((link) => {
      const [path = '', anchor] = link.split('#')
      return { target: path === '' ? page : normalize(join(dirname(page), path)), anchor }
    })

describe('the texts of the repository', () => {
  it('name no path of somebody’s machine', () => {
    expect(texts.filter((path) => machinePath.test(text(path)))).toEqual([])
  })

  it('name no package registry', () => {
    expect(texts.filter((path) => registryHost.test(text(path)))).toEqual([])
  })

  it.each(pages)('%s links only to what is there', (page) => {
    const broken = linksOf(page).filter(
      ({ target, anchor }) =>
        !existsSync(join(root, target)) ||
        (anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor)),
    )
    expect(broken).toEqual([])
  })

  it.each(pages)('%s opens with its title', (page) => {
    expect(text(page)).toMatch(/^# \S/)
  })
})
