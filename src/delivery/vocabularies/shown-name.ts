type Named = {
  name?: string | null
  sortName?: string | null
  otherNames?: { name?: string | null; kind?: string | null }[] | null
}

/** The name in the asked language; where nobody wrote one, the name the person prefers, then the one to sort by. */
export const shownName = ({ name, otherNames, sortName }: Named): string | undefined =>
  name ?? otherNames?.find(({ kind }) => kind === 'preferred')?.name ?? sortName ?? undefined
