/** Stable, so that a mail which is sent twice is seen to be one. */
export const messageIdOf = (mailId: string, from: string): string => `<${mailId}@${from.split('@')[1]}>`
