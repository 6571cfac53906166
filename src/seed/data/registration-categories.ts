import { idOf, l, type Localized, type SeedRecord } from '../record.ts'
import { meetingId } from './meetings.ts'

type Texts = {
  label: Localized<string>
  hints?: Localized<string>
  salutation: Localized<string>
  opening: Localized<string>
  closing: Localized<string>
}

const subject = l(
  'Invitation: {{meeting}}, {{city}}, {{dates}}',
  'Invitation : {{meeting}}, {{city}}, {{dates}}',
  'Запрашэнне: {{meeting}}, {{city}}, {{dates}}',
)

/** Neither places nor dates: the invitation to Paris names none, and the office fills them in. */
const category = (kind: string, { label, hints, salutation, opening, closing }: Texts): SeedRecord => ({
  collection: 'registration-categories',
  key: `paris-2025-${kind}`,
  publish: false,
  data: {
    label,
    meeting: meetingId('paris-2025'),
    kind,
    form: idOf('forms', 'paris-2025'),
    ...(hints ? { hints } : {}),
    letter: { subject, salutation, opening, closing },
  },
})

const sirOrMadam = l('Dear Sir or Madam,', 'Madame, Monsieur,', 'Шаноўнае спадарства!')

const welcome = l(
  'We look forward to welcoming you in {{city}}.',
  'Nous nous réjouissons de vous accueillir à {{city}}.',
  'Будзем рады вітаць вас на сустрэчы.',
)

/** In what quality one comes to the Paris meeting, and what each letter says besides the text for all. */
export const registrationCategories: SeedRecord[] = [
  category('delegation', {
    label: l(
      'Delegations of parliamentary groups',
      'Délégations des groupes parlementaires',
      'Дэлегацыі парламенцкіх груп',
    ),
    hints: l(
      'Please say who heads the delegation and who accompanies the members of parliament.',
      'Veuillez indiquer qui conduit la délégation et qui accompagne les parlementaires.',
      'Просім пазначыць, хто ўзначальвае дэлегацыю і хто суправаджае парламентарыяў.',
    ),
    salutation: l('Dear colleagues,', 'Chères et chers collègues,', 'Шаноўныя калегі!'),
    opening: l(
      'This letter is addressed to {{name}}. Please answer for the whole delegation: on your page you can name those who will come, keep places for those whose names will follow, and change the answer later.',
      'Cette lettre s’adresse à : {{name}}. Nous vous prions de répondre pour toute la délégation : sur votre page, vous pouvez nommer les personnes qui viendront, retenir des places pour celles dont les noms suivront et modifier votre réponse par la suite.',
      'Адрасат гэтага ліста – {{name}}. Просім адказаць за ўсю дэлегацыю: на вашай старонцы можна назваць удзельнікаў, пакінуць месцы для тых, чые імёны стануць вядомыя пазней, і пры патрэбе змяніць адказ.',
    ),
    closing: welcome,
  }),
  category('observer', {
    label: l('Observers', 'Observateurs', 'Назіральнікі'),
    salutation: sirOrMadam,
    opening: l(
      'We would be glad if you followed the meeting as an observer. The invitation is personal; should you be unable to come, you can propose a colleague on your page.',
      'Nous serions heureux que vous suiviez la réunion en qualité d’observateur. L’invitation est personnelle ; en cas d’empêchement, vous pouvez proposer un ou une collègue sur votre page.',
      'Мы будзем рады, калі вы паназіраеце за працай сустрэчы. Запрашэнне асабістае; калі вы не зможаце прыехаць, на вашай старонцы можна прапанаваць калегу.',
    ),
    closing: welcome,
  }),
  category('expert', {
    label: l('Experts', 'Experts', 'Эксперты'),
    salutation: sirOrMadam,
    opening: l(
      'Your knowledge of Belarus would enrich the discussion. Please tell us on your page whether you can take part and in which language you prefer to speak.',
      'Votre connaissance du Bélarus enrichirait les échanges. Veuillez nous indiquer sur votre page si vous pouvez participer et dans quelle langue vous préférez vous exprimer.',
      'Вашы веды пра Беларусь узбагацяць абмеркаванне. Просім паведаміць на вашай старонцы, ці зможаце вы ўзяць удзел і на якой мове вам зручней выступаць.',
    ),
    closing: welcome,
  }),
  category('host', {
    label: l('Hosts', 'Hôtes', 'Гаспадары'),
    salutation: sirOrMadam,
    opening: l(
      'Thank you for receiving the Alliance. Please tell us who will take part on your behalf, so that everybody is expected at the entrance and at the table.',
      'Merci d’accueillir l’Alliance. Veuillez nous indiquer qui participera en votre nom, afin que chacun soit attendu à l’entrée et à table.',
      'Дзякуем, што прымаеце Альянс. Просім паведаміць, хто возьме ўдзел ад вашага імя, каб кожнага чакалі на ўваходзе і за сталом.',
    ),
    closing: l(
      'We thank you for your hospitality.',
      'Nous vous remercions de votre hospitalité.',
      'Шчыра дзякуем за гасціннасць.',
    ),
  }),
  category('press', {
    label: l('Press', 'Presse', 'Прэса'),
    salutation: l('Dear journalists,', 'Mesdames et Messieurs les journalistes,', 'Шаноўныя журналісты!'),
    opening: l(
      'We invite you to report on the meeting. Please confirm on your page who will come; whoever is not announced cannot be admitted to the building.',
      'Nous vous invitons à rendre compte de la réunion. Veuillez confirmer sur votre page qui viendra ; une personne non annoncée ne peut être admise dans le bâtiment.',
      'Запрашаем вас асвятляць сустрэчу. Просім пацвердзіць на вашай старонцы, хто прыедзе: у будынак прапускаюць толькі тых, пра каго паведамілі загадзя.',
    ),
    closing: l(
      'For questions, please write to the contact named in this letter.',
      'Pour toute question, veuillez écrire au contact indiqué dans cette lettre.',
      'З пытаннямі звяртайцеся на адрас, пазначаны ў гэтым лісце.',
    ),
  }),
]
