import { describe, expect, it } from 'vitest'
import { text } from './tree.ts'

type Manifest = Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
> & {
  allowScripts?: Record<string, boolean>
}

const manifest = JSON.parse(text('package.json')) as Manifest
const lock = text('package-lock.json')
const declared = {
  ...manifest.dependencies,
  ...manifest.optionalDependencies,
  ...manifest.devDependencies,
}
const numbers = (version: string | undefined): number[] => (version ?? '').split('.').map(Number)
const isAtLeast = (version: string | undefined, floor: string): boolean => {
  const [given, wanted] = [numbers(version), numbers(floor)]
  const differs = wanted.findIndex((number, index) => given[index] !== number)
  return differs === -1 || (given[differs] ?? -1) > (wanted[differs] ?? 0)
}

describe('the versions', () => {
  it('are exact, every one', () => {
    const loose = Object.entries(declared).filter(
      ([, version]) => !/^\d+[.]\d+[.]\d+(-[\w.]+)?$/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('of Payload and its packages are one version, with the three anonymous criticals closed', () => {
    const family = Object.keys(declared).filter(
      (name) => name === 'payload' || name.startsWith('@payloadcms/'),
    )
    expect(family.length).toBeGreaterThan(5)
    expect(new Set(family.map((name) => declared[name])).size).toBe(1)
    expect(isAtLeast(declared['payload'], '3.90.1')).toBe(true)
  })

  it('of Next is 16.4 or newer and of graphql is 16', () => {
    expect(isAtLeast(declared['next'], '16.4.0')).toBe(true)
    expect(numbers(declared['graphql'])[0]).toBe(16)
  })

  it('of React and its renderer are the same', () => {
    expect(declared['react']).toBe(declared['react-dom'])
  })

  it('are locked without naming the host they came from', () => {
    const { packages } = JSON.parse(lock) as { packages: Record<string, { resolved?: string }> }
    const located = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)
    expect(located).toEqual([])
    expect(text('.npmrc')).toContain('omit-lockfile-registry-resolved=true')
  })

  it('say which packages may run a script when they are installed', () => {
    expect(Object.keys(manifest.allowScripts ?? {})).not.toEqual([])
  })
})
