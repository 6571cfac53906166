'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { send } from './desk/send.ts'
import { peopleForAll } from './people-for-all.ts'
import { sayIn } from './words.ts'

type Props = { language: string; may: boolean; children: ReactNode }
type Progress = { done: number; refused: number; of: number }

/** Around the matrix: the cells that are ticked are given away together, one step for each, as far as the rights go. */
export const Bulk = ({ language, may, children }: Props) => {
  const say = sayIn(language)
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [cells, setCells] = useState<string[]>([])
  const [people, setPeople] = useState<{ id: string; name: string }[]>([])
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => void peopleForAll(cells).then(setPeople), [cells])
  if (!may) return children

  const chosen = (data: FormData): string[] => data.getAll('cell').map(String)
  const give = async (data: FormData) => {
    const given = { assignee: String(data.get('assignee')) || null, dueOn: String(data.get('dueOn')) || null }
    const of = cells.length
    let [done, refused] = [0, 0]
    setProgress({ done, refused, of })
    for (const cell of cells) {
      const [noun, document, to] = cell.split('|')
      const { kind } = await send('translations/assign', { noun, document, language: to, ...given })
      if (kind === 'done') done++
      else refused++
      setProgress({ done, refused, of })
    }
    router.refresh()
  }
  const isRunning = progress !== null && progress.done + progress.refused < progress.of

  return (
    <form
      ref={form}
      onChange={({ currentTarget, target }) => {
        if ((target as unknown as HTMLInputElement).name !== 'cell') return
        setCells(chosen(new FormData(currentTarget)))
        setProgress(null)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void give(new FormData(event.currentTarget))
      }}
    >
      <div className="translation__bulk">
        <p>{say('bulkHelp')}</p>
        <label>
          {say('assignee')}
          <select name="assignee" disabled={cells.length === 0 || isRunning}>
            <option value="">{say('nobody')}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('dueOn')}
          <input type="date" name="dueOn" disabled={cells.length === 0 || isRunning} />
        </label>
        <button type="submit" className="publication__verb" disabled={cells.length === 0 || isRunning}>
          {say('give')} ({cells.length})
        </button>
        <button
          type="reset"
          className="publication__verb"
          disabled={cells.length === 0 || isRunning}
          onClick={() => setCells([])}
        >
          {say('chooseNone')}
        </button>
        <p role="status">
          {progress && (
            <>
              <progress value={progress.done + progress.refused} max={progress.of} aria-label={say('give')} />{' '}
              {say('given')}: {progress.done} / {progress.of}
              {progress.refused > 0 ? ` · ${say('refused')}: ${progress.refused}` : ''}
            </>
          )}
        </p>
      </div>
      {children}
    </form>
  )
}
