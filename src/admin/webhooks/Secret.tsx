'use client'
import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { sayIn } from './words.ts'

/** Makes a webhook's secret when asked to, and shows it until the page is left. */
export const Secret = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const say = sayIn(i18n.language)
  const [secret, setSecret] = useState<string | null>(null)

  const renew = async () => {
    const response = await fetch(`/api/webhooks/${id}/secret`, { method: 'POST', credentials: 'include' })
    if (!response.ok) return void toast.error(say('failed'))
    setSecret(((await response.json()) as { secret: string }).secret)
  }

  return (
    <section className="sealed">
      <p>{say('why')}</p>
      <Button size="small" buttonStyle="secondary" disabled={!id} onClick={() => void renew()}>
        {say('renew')}
      </Button>
      <p role="status">{secret && <code>{secret}</code>}</p>
    </section>
  )
}
