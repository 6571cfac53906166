'use client'

/** Stands where Payload's Unpublish button was: withdrawing is in the publication panel. */
export const Nothing = () => null
