import type { Language } from '@payloadcms/translations'
import { authentication } from './be/authentication.ts'
import { dashboard } from './be/dashboard.ts'
import { error } from './be/error.ts'
import { fields } from './be/fields.ts'
import { folder } from './be/folder.ts'
import { general } from './be/general.ts'
import { localization } from './be/localization.ts'
import { operators } from './be/operators.ts'
import { upload } from './be/upload.ts'
import { validation } from './be/validation.ts'
import { version } from './be/version.ts'

/** The Belarusian admin, which Payload itself does not ship. */
export const be: Language = {
  // Payload loads dates only for its own list of languages, which lacks Belarusian: `be/dates.ts` takes this place.
  dateFNSKey: 'uk',
  translations: {
    authentication,
    dashboard,
    error,
    fields,
    folder,
    general,
    localization,
    operators,
    upload,
    validation,
    version,
  },
}
