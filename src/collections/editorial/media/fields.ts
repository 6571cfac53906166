import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { line, localizedLine } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

export const fields: Field[] = [
  localizedLine('alt', t('What the image shows', 'Ce que montre l’image', 'Што на выяве'), {
    required: true,
    description: t(
      'Read aloud to whoever does not see it. A language without it is not published.',
      'Lu à qui ne la voit pas. Une langue qui n’en a pas n’est pas publiée.',
      'Чытаецца ўголас таму, хто не бачыць выявы. Без гэтага мова не публікуецца.',
    ),
  }),
  line('credit', t('Credit', 'Crédit', 'Аўтарства'), {
    description: t(
      'Who took the picture, as it is to be named: “Photo: Ann Example”.',
      'L’auteur de l’image, tel qu’il doit être cité : « Photo : Ann Example ».',
      'Хто зрабіў здымак, у тым выглядзе, як трэба назваць: «Фота: Ганна Прыклад».',
    ),
  }),
  line('licence', t('Licence (SPDX or address)', 'Licence (SPDX ou adresse)', 'Ліцэнзія (SPDX або адрас)')),
  choice(
    'consent',
    t('Consent of the people shown', 'Accord des personnes montrées', 'Згода людзей на выяве'),
    {
      notNeeded: t('Nobody to be recognised', 'Personne de reconnaissable', 'Нікога нельга пазнаць'),
      publicOccasion: t(
        'Public occasion, office-holders',
        'Occasion publique, élus',
        'Публічная падзея, дэпутаты',
      ),
      given: t('Given', 'Donné', 'Атрымана'),
      refused: t('Refused', 'Refusé', 'Адмоўлена'),
    },
    {
      description: t(
        'A face can endanger a family in Belarus. Refused takes the image off the public site at once.',
        'Un visage peut mettre une famille en danger au Bélarus. « Refusé » retire aussitôt l’image du site public.',
        'Твар на здымку можа паставіць пад пагрозу сям’ю ў Беларусі. «Адмоўлена» адразу прыбірае выяву з публічнага сайта.',
      ),
    },
  ),
  {
    // Written by `renderForThePublic`, read by the presenter; staff see the original.
    type: 'group',
    name: 'rendition',
    admin: { hidden: true },
    fields: [
      { type: 'text', name: 'filename' },
      { type: 'number', name: 'filesize' },
      { type: 'number', name: 'width' },
      { type: 'number', name: 'height' },
    ],
  },
]
