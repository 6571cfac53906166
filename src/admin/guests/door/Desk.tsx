'use client'
import { useState } from 'react'
import type { AtTheDoor } from '../../../attendance/desk.ts'
import { useArrivals } from './use-arrivals.ts'
import type { DoorWords } from './words.ts'

type Props = { people: AtTheDoor[]; words: DoorWords }

const shownAtMost = 50
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Finds a guest by code or name and notes that they came; works on without a connection while it is open. */
export const Desk = ({ people, words }: Props) => {
  const [asked, setAsked] = useState('')
  const [times, setTimes] = useState(() => new Map(people.map(({ id, checkedInAt }) => [id, checkedInAt])))
  const { unsent, refused, note } = useArrivals()

  const wanted = folded(asked.trim())
  const found = people.filter(
    ({ code, name, parliament }) =>
      folded(code) === wanted.replaceAll(/[\s-]/g, '') ||
      folded(`${name ?? ''} ${parliament ?? ''}`).includes(wanted),
  )
  const mark = (id: string, undo: boolean) => {
    const at = note(id, undo)
    setTimes((before) => new Map(before).set(id, undo ? null : at))
  }
  const arrived = [...times.values()].filter(Boolean).length

  return (
    <div className="attendance__enter">
      <p>{words.why}</p>
      <label>
        {words.search}
        <input
          type="search"
          value={asked}
          autoComplete="off"
          onChange={(event) => setAsked(event.target.value)}
        />
      </label>
      <p role="status">
        {`${words.arrived}: ${arrived} / ${people.length}`}
        {unsent.length > 0 && ` · ${words.unsent}: ${unsent.length}`}
        {refused.length > 0 && ` · ${words.refused}: ${refused.length}`}
      </p>
      {found.length === 0 && <p>{words.none}</p>}
      <ul className="door">
        {found.slice(0, shownAtMost).map(({ id, code, name, parliament, countryName }) => {
          const there = Boolean(times.get(id))
          return (
            <li key={id}>
              <span>
                <strong dir="auto">{name}</strong>
                <br />
                {[parliament, countryName, code].filter(Boolean).join(' · ')}
              </span>
              <button
                type="button"
                className="publication__verb"
                aria-label={`${there ? words.undo : words.arrive}: ${name ?? code}`}
                onClick={() => mark(id, there)}
              >
                {there ? `✓ ${words.undo}` : words.arrive}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
