/**
 * The sequence of one guest's entry: it rises when the meeting changes and when the guest's answer does. So a
 * cancellation follows the confirmation, and a guest who comes after all is not taken for an old entry.
 */
export const sequenceFor = (
  meeting: { calendarSequence?: number | null | undefined },
  reply: { revision?: number | null | undefined } | null,
): number => Number(meeting.calendarSequence ?? 0) + Math.max(0, Number(reply?.revision ?? 1) - 1)
