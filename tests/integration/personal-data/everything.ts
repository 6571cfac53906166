import type { House } from '../attendance/house.ts'

/** Every row of every table as text, version tables, sealed columns and our own schemas included. */
const everything = async (house: House): Promise<Map<string, string>> => {
  const { rows } = await house.superuser.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'published', 'rsvp') order by 1`,
  )
  const dump = new Map<string, string>()
  for (const { name } of rows) {
    const { rows: found } = await house.superuser.query<{ text: string }>(
      `select coalesce(string_agg(t::text, E'\\n'), '') as text from ${name} t`,
    )
    dump.set(name, found[0]?.text ?? '')
  }
  return dump
}

/** The tables in which something is written, whatever its capitals. */
export const tablesWith = async (house: House, ...words: string[]): Promise<string[]> =>
  [...(await everything(house))]
    .filter(([, text]) => words.some((word) => text.toLowerCase().includes(word.toLowerCase())))
    .map(([name]) => name)
