type Letters = { readonly [letter: string]: string }

/** What all Latin spellings of Belarusian share; и, щ, ї and є are not Belarusian, but quoted in Belarusian texts. */
export const common: Letters = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', з: 'z', і: 'i', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', ы: 'y', э: 'e', и: 'i' },
}

/** The letters that the alphabet with signs writes in its own way. */
export const signed: Letters = {
  ...{ ж: 'ž', й: 'j', ў: 'ŭ', х: 'ch', ц: 'c', ч: 'č', ш: 'š', щ: 'šč', ї: 'ji' },
}

/** The vowel in the letters that either begin with the sound й or soften the consonant before them. */
export const iotated: Letters = { е: 'e', ё: 'o', ю: 'u', я: 'a', є: 'e' }

export const consonants = new Set('бвгґджзклмнпрстфхцчшщ')

/** Letters without a sound of their own. */
export const silent = new Set(['ь', 'ъ', '’', "'", 'ʼ'])
