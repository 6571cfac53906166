export type Asked = { method: 'GET' | 'POST'; path: string; body?: string }

/** One thing that sites ask for, in the ways it is asked here. Every way has the same answer. */
export type Scenario = {
  slug: string
  title: string
  /** What the answer holds, for the reader of the report. */
  about: string
  /** The same bytes every time. */
  same: Asked
  /** Different bytes for every number: the text of the question is known, what comes with it is new. */
  otherVariables: (number: number) => Asked
  /** Different bytes for every number: the question itself has never been seen. */
  otherText: (number: number) => Asked
  /** As `otherText`, and stock Payload may read only the columns that are asked for. */
  selected: (number: number) => Asked
}
