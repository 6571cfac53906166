'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { actionIn } from './action-in.ts'

/** In the list of the audit: what was done, in words. */
export const ActionCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  return <>{actionIn(String(cellData), i18n.language)}</>
}
