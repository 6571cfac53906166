import type { GlobalConfig } from 'payload'
import { alliance } from './alliance/index.ts'
import { campaign } from './campaign/index.ts'
import { siteSettings } from './site-settings/index.ts'

export const globals: GlobalConfig[] = [alliance, campaign, siteSettings]
