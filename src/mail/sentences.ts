import { t, type Label } from '../i18n/label.ts'

/** Sentences that several kinds of mail have in common. */

export const invited = t(
  'You get this mail because you are invited to this meeting.',
  'Vous recevez ce courriel parce que vous êtes invité(e) à cette réunion.',
  'Вы атрымалі гэты ліст, бо Вас запрасілі на гэтую сустрэчу.',
)

export const answered = t(
  'You get this mail because this address was given in an answer to the invitation to this meeting.',
  'Vous recevez ce courriel parce que cette adresse a été indiquée dans une réponse à l’invitation à cette réunion.',
  'Вы атрымалі гэты ліст, бо гэты адрас пазначаны ў адказе на запрашэнне на гэтую сустрэчу.',
)

export const requested = t(
  'You get this mail because this address was given in a request to take part in this meeting.',
  'Vous recevez ce courriel parce que cette adresse a été indiquée dans une demande de participation à cette réunion.',
  'Вы атрымалі гэты ліст, бо гэты адрас пазначаны ў запыце на ўдзел у гэтай сустрэчы.',
)

const changeable = t(
  'On your personal page you can see your answer, change it or withdraw it:',
  'Sur votre page personnelle, vous pouvez consulter votre réponse, la modifier ou la retirer :',
  'На Вашай асабістай старонцы можна паглядзець адказ, змяніць яго або адклікаць:',
)

/** What the personal page is good for, with the deadline when there is one. */
export const changes = (deadline: string | null): Label =>
  deadline === null
    ? changeable
    : t(
        `On your personal page you can see your answer, and change or withdraw it until ${deadline}:`,
        `Sur votre page personnelle, vous pouvez consulter votre réponse, la modifier ou la retirer jusqu’au ${deadline} :`,
        `На Вашай асабістай старонцы можна паглядзець адказ, а таксама змяніць або адклікаць яго. Апошні тэрмін: ${deadline}:`,
      )

export const takesOut = t(
  'The attached file takes the meeting out of your calendar.',
  'Le fichier ci-joint retire la réunion de votre agenda.',
  'Далучаны файл прыбярэ сустрэчу з Вашага календара.',
)

export const withTitle = (title: string | undefined, label: Label): Label =>
  title ? t(`${label.en}: ${title}`, `${label.fr} : ${title}`, `${label.be}: ${title}`) : label
