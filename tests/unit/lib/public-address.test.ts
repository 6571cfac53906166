import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../../src/lib/public-address.ts'

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '127.1.2.3',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('%s is inside, or none', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['8.8.8.8', '172.15.255.255', '172.32.0.1', '193.168.1.1', '2a00:1450:4001:82b::200e'])(
    '%s is outside',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )
})
