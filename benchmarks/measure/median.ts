export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
    : (sorted[Math.floor(middle)] ?? NaN)
}

/** The median of what is measured in each round. */
export const medianOf = <T>(rounds: T[], measure: (round: T) => number): number => median(rounds.map(measure))
