'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { PublishPanel } from './PublishPanel.tsx'
import { usePublication } from './use-publication.ts'

/** Payload shows its publish button to who may save; a safety officer may not, and still takes things off the public host. */
export const ReadersPanel = () => (useDocumentInfo().hasSavePermission ? null : <IfWithdrawing />)

const IfWithdrawing = () => (usePublication().state?.mayWithdraw ? <PublishPanel /> : null)
