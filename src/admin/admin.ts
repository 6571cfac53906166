import path from 'node:path'
import type { Config } from 'payload'
import { adminMeta } from './identity/meta.ts'
import { adminComponents } from './views.ts'

/** Payload's admin as staff see it. `root` is the folder of the project. */
export const adminAt = (root: string): NonNullable<Config['admin']> => ({
  user: 'users',
  avatar: 'default',
  components: adminComponents,
  // Numeric, because the date library that Payload brings knows no Belarusian month names.
  dateFormat: 'yyyy-MM-dd HH:mm',
  meta: adminMeta,
  importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
  timezones: { defaultTimezone: 'Europe/Vilnius' },
})
