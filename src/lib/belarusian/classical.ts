import { respell } from './respell.ts'

/**
 * A name in the classical spelling (taraškievica; codified anew as «Беларускі клясычны правапіс», 2005), as far as
 * the official spelling tells it: the soft sign where a consonant is soft because of the next one, and given names
 * that have another form. Foreign sounds (l, t, d, s, z, th of loans) are not told by the official spelling, so the
 * outcome is always a suggestion for somebody who knows the spelling.
 */
export const classical = (name: string): string => respell(givenNames(name), softened)

const softening = 'ьіеёюя'

/** Before which soft consonants a consonant is soft itself; never before г, к, х. */
const soften: { readonly [letter: string]: string } = {
  с: 'бвзлмнпсцд',
  з: 'бвзлмнпсцд',
  ц: 'вмц',
  н: 'н',
  л: 'л',
}

const softened = (own: string, before: string, after: string): string =>
  isSoftBefore(own, before, after) ? `${own}ь` : own

/** з is also the second half of дз, which takes a soft sign where ц does. */
const isSoftBefore = (own: string, before: string, after: string): boolean => {
  const next = after[0] ?? ''
  const followers = own === 'з' && before.endsWith('д') ? 'вмд' : (soften[own] ?? '')
  return next !== '' && followers.includes(next) && isSoft(next, own, after.slice(1))
}

const isSoft = (own: string, before: string, after: string): boolean => {
  // Alone д is never soft in Belarusian, only дз is.
  if (own === 'д') return after.startsWith('з') && isSoft('з', 'д', after.slice(1))
  return softening.includes(after[0] ?? ' ') || isSoftBefore(own, before, after)
}

/** Given names whose classical form differs in more than soft signs. */
const forms: { readonly [official: string]: string } = {
  аляксандр: 'аляксандар',
  уладзімір: 'уладзімер',
  пётр: 'пётар',
  юрый: 'юры',
  валерый: 'валеры',
  дзмітрый: 'дзмітры',
  аркадзій: 'аркадзь',
  яўгеній: 'яўген',
  анатолій: 'анатоль',
  віталій: 'віталь',
  васілій: 'васіль',
  генадзій: 'генадзь',
}

const givenNames = (name: string): string =>
  name.replace(/[\p{Script=Cyrillic}’'ʼ]+/gu, (word) => {
    const form = forms[word.toLowerCase()]
    if (!form) return word
    if (word === word.toUpperCase()) return form.toUpperCase()
    return word[0] === word[0]?.toLowerCase() ? form : form.slice(0, 1).toUpperCase() + form.slice(1)
  })
