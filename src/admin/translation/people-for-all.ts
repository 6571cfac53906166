type Person = { id: string; name: string }

/** Who may write in every language among the cells, as `noun|id|language`; asked once for each noun and language. */
export const peopleForAll = async (cells: readonly string[]): Promise<Person[]> => {
  const kinds = new Map(
    cells.map((cell) => {
      const [noun = '', document = '', language = ''] = cell.split('|')
      return [`${noun}|${language}`, { noun, document, language }]
    }),
  )
  const answers = await Promise.all([...kinds.values()].map(peopleOf))
  const [first = [], ...others] = answers
  return first.filter(({ id }) => others.every((people) => people.some((person) => person.id === id)))
}

const peopleOf = async (subject: Record<string, string>): Promise<Person[]> => {
  const query = new URLSearchParams(subject).toString()
  const answer = await fetch(`/api/translations/people?${query}`, { credentials: 'include' }).catch(
    () => null,
  )
  return answer?.ok ? ((await answer.json()) as { people: Person[] }).people : []
}
