import { categoryOf, paris, type Office } from './house.ts'

/** Ways to send a list to the import of an office. */
export const listsFor = (office: () => Office) => {
  const send = (bytes: Uint8Array | string, more: object = {}) =>
    office().post('/invitations/import', {
      meeting: paris,
      category: categoryOf('expert'),
      file: { name: 'list', base64: Buffer.from(bytes).toString('base64') },
      ...more,
    })
  return {
    send,
    commit: (bytes: Uint8Array | string, more: object = {}) => send(bytes, { dryRun: false, ...more }),
    stored: () => office().studio.query('select * from invitations order by name'),
  }
}
