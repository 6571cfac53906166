/** Numbers that no request of the run has carried before. */
export const numbers = {
  last: 0,
  next: (): number => ++numbers.last,
}
