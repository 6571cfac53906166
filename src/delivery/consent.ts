/**
 * What is public because a person agreed to it. Who has not heard of the log for a day does not know whether they still
 * do, and serves none of it.
 */
export const publishedByConsent = ['people', 'signatures', 'prisoner-profiles', 'godparenthoods'] as const
