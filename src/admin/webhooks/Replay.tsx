'use client'
import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { sayIn } from './words.ts'

/** Sends a webhook's message again. */
export const Replay = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const say = sayIn(i18n.language)

  const replay = async () => {
    const address = `/api/webhook-deliveries/${id}/replay`
    const response = await fetch(address, { method: 'POST', credentials: 'include' })
    if (response.ok) toast.success(say('queued'))
    else toast.error(say('failed'))
  }

  return (
    <Button size="small" buttonStyle="secondary" disabled={!id} onClick={() => void replay()}>
      {say('again')}
    </Button>
  )
}
