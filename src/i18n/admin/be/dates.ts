import { be } from 'date-fns/locale/be'
import { uk } from 'date-fns/locale/uk'

/**
 * Payload loads names of months and days for its own languages only, and Belarusian is not among them. Nobody reads
 * this admin in Ukrainian, so that its place in that list, which `be.ts` names, is given to Belarusian.
 */
Object.assign(uk, be)
