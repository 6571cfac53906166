import { Mark } from './Mark.tsx'

/** The way home in the head of every page; Payload names the link. */
export const Icon = () => <Mark />
