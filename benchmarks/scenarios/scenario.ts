export type Asked = { method: 'GET' | 'POST'; path: string; body?: string }

/** A question that is another one for every number, and has the same answer. */
export type Varied = (number: number) => Asked

/** One thing that sites ask for, in the ways it is asked here. Every way has the same answer. */
export type Scenario = {
  slug: string
  title: string
  /** What the answer holds, for the reader of the report. */
  about: string
  /** The same bytes every time. */
  same: Asked
  /** The question is known, what comes with it is new. Over REST: another address. */
  otherVariables: Varied
  /** GraphQL whose text was never seen, though it differs in a comment only. */
  otherText?: Varied
  /** GraphQL whose text was never seen, and differs in a literal only. */
  otherLiteral?: Varied
  /** GraphQL that was never seen: it has another name. */
  otherName?: Varied
  /** What stock Payload is asked. */
  stock: Varied
  /** The same, and stock Payload may read only the columns that are asked for. */
  selected?: Varied
}
