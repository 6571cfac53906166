'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '../translation/desk/send.ts'

/** Marks one notice, or all, as seen. */
export const See = ({ ids, label, about }: { ids?: string[]; label: string; about?: string }) => {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const see = async () => {
    setBusy(true)
    await send('notices/see', ids ? { ids } : {})
    setBusy(false)
    router.refresh()
  }
  return (
    <button type="button" className="publication__verb" disabled={busy} onClick={() => void see()}>
      {label}
      {about && <span className="notices__spoken"> — {about}</span>}
    </button>
  )
}
