import type { Role } from '../../../src/access/roles.ts'
import type { House } from './house.ts'

/** A prisoner's profile and the verbs of case files about it, as staff would call them. */
export const caseFilesOf = async (house: House) => {
  const { doc } = await house.staff('POST', '/prisoner-profiles?locale=en', { name: 'Invented Prisoner' })
  const profile: string = doc.id
  const post = (id: string, verb: string, body: object, role: Role | undefined) =>
    house.studio.rest('POST', `/case-files/${id}/${verb}`, body, role)
  return {
    profile,
    create: async (more: object = {}): Promise<string> =>
      (await house.staff('POST', '/case-files?locale=en', { profile, riskFlags: ['illness'], ...more })).doc
        .id,
    seal: (id: string, texts: object, role: Role = 'campaignOfficer') => post(id, 'seal', texts, role),
    open: (id: string, body: object, role: Role = 'campaignOfficer') => post(id, 'open', body, role),
    stored: async (id: string) =>
      (await house.studio.query('select * from case_files where id = $1', [id]))[0] as Record<string, string>,
    ids: async () => (await house.studio.query('select id from case_files')).map(({ id }) => String(id)),
  }
}

/** Does the work while Postgres takes no record into the audit. */
export const refusingAudit = async <Result>(house: House, work: () => Promise<Result>): Promise<Result> => {
  await house.superuser.query(
    `create function refuse() returns trigger language plpgsql as $$ begin raise 'refused'; end $$;
     create trigger refuse before insert on audit for each row execute function refuse()`,
  )
  try {
    return await work()
  } finally {
    await house.superuser.query('drop function refuse cascade')
  }
}
