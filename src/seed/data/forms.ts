import { type Localized, type SeedRecord, l, rich } from '../record.ts'
import { meetingId } from './meetings.ts'

const option = (value: string, label: Localized<string>) => ({ value, label })

/** The RSVP form of the Paris meeting. It has no closing date, because the invitation names none. */
export const forms: SeedRecord[] = [
  {
    collection: 'forms',
    key: 'paris-2025',
    data: {
      title: l(
        'Confirmation of attendance: Paris, October 6–7, 2025',
        'Confirmation de participation : Paris, 6 et 7 octobre 2025',
        'Пацвярджэнне ўдзелу: Парыж, 6–7 кастрычніка 2025 года',
      ),
      slug: 'paris-2025',
      meeting: meetingId('paris-2025'),
      fields: [
        {
          blockType: 'radio',
          name: 'attendance',
          label: l(
            'Will you attend?',
            'Participerez-vous à la réunion ?',
            'Ці возьмеце вы ўдзел у сустрэчы?',
          ),
          required: true,
          options: [
            option('accepted', l('Yes', 'Oui', 'Так')),
            option('declined', l('No', 'Non', 'Не')),
            option('tentative', l('I do not know yet', 'Je ne sais pas encore', 'Яшчэ не ведаю')),
          ],
        },
        {
          blockType: 'text',
          name: 'nameAsOnId',
          label: l(
            'Name as on your identity document',
            'Nom tel qu’il figure sur votre pièce d’identité',
            'Імя і прозвішча, як у дакуменце, што сведчыць асобу',
          ),
          required: true,
          sealed: true,
          maxLength: 200,
        },
        {
          blockType: 'text',
          name: 'function',
          label: l('Function', 'Fonction', 'Пасада'),
          maxLength: 200,
        },
        {
          blockType: 'text',
          name: 'parliament',
          label: l('Parliament or organization', 'Parlement ou organisation', 'Парламент або арганізацыя'),
          maxLength: 200,
        },
        {
          blockType: 'select',
          name: 'workingLanguage',
          label: l('Working language', 'Langue de travail', 'Працоўная мова'),
          options: [
            option('fr', l('French', 'Français', 'Французская')),
            option('en', l('English', 'Anglais', 'Англійская')),
            option('be', l('Belarusian', 'Bélarusse', 'Беларуская')),
          ],
        },
        {
          blockType: 'checkbox',
          name: 'interpretation',
          label: l(
            'I need interpretation',
            'J’ai besoin d’une interprétation',
            'Мне патрэбны вусны пераклад',
          ),
        },
        {
          blockType: 'textarea',
          name: 'accessibility',
          label: l(
            'What do you need in order to take part?',
            'De quoi avez-vous besoin pour participer ?',
            'Што вам патрэбна, каб узяць удзел?',
          ),
          description: l(
            'For example access to the building, seating, hearing, sight.',
            'Par exemple l’accès au bâtiment, une place assise, l’audition, la vue.',
            'Напрыклад, доступ у будынак, месца для сядзення, слых, зрок.',
          ),
          sealed: true,
          maxLength: 1000,
        },
        {
          blockType: 'textarea',
          name: 'diet',
          label: l(
            'Diet and allergies',
            'Régime alimentaire et allergies',
            'Асаблівасці харчавання і алергіі',
          ),
          sealed: true,
          maxLength: 1000,
        },
        {
          blockType: 'radio',
          name: 'publicationChoice',
          label: l(
            'How may we mention you in a list of participants?',
            'Comment pouvons-nous vous mentionner dans une liste des participants ?',
            'Як вас можна згадаць у спісе ўдзельнікаў?',
          ),
          required: true,
          options: [
            option('name', l('By my name', 'Par mon nom', 'Па імені і прозвішчы')),
            option(
              'parliamentOnly',
              l('Only my parliament', 'Mon parlement uniquement', 'Толькі мой парламент'),
            ),
            option('notAtAll', l('Not at all', 'Pas du tout', 'Не згадваць')),
          ],
        },
        {
          blockType: 'checkbox',
          name: 'photoConsent',
          label: l(
            'I agree to be photographed during the meeting',
            'J’accepte que des photos de moi soient prises pendant la réunion',
            'Дазваляю фатаграфаваць мяне падчас сустрэчы',
          ),
        },
      ],
      submitButtonLabel: l('Send', 'Envoyer', 'Даслаць'),
      confirmationMessage: l(
        rich([
          'Thank you. Your answer has been received.',
          'It is a request: a place is confirmed only when the organizers have accepted it.',
        ]),
        rich([
          'Merci. Votre réponse a bien été reçue.',
          'Il s’agit d’une demande : une place n’est confirmée que lorsque les organisateurs l’ont acceptée.',
        ]),
        rich([
          'Дзякуем. Ваш адказ атрыманы.',
          'Гэта запыт: месца пацвярджаецца толькі тады, калі арганізатары яго прынялі.',
        ]),
      ),
      privacyNotice: l(
        'Your answers are read only by the staff who prepare this meeting; this form publishes nothing of what you write. Your name as on your identity document, your accessibility needs and your diet are stored encrypted: the name is needed to admit you to the building, the rest to receive you well. Everything is kept until the organizers delete it after the meeting; you may ask for deletion at any time by writing to the contact named in the invitation.',
        'Vos réponses ne sont lues que par les personnes qui préparent cette réunion ; ce formulaire ne publie rien de ce que vous écrivez. Votre nom tel qu’il figure sur votre pièce d’identité, vos besoins d’accessibilité et votre régime alimentaire sont conservés sous forme chiffrée : le nom est nécessaire pour vous faire entrer dans le bâtiment, le reste pour bien vous accueillir. Tout est conservé jusqu’à ce que les organisateurs le suppriment après la réunion ; vous pouvez demander cette suppression à tout moment en écrivant au contact indiqué dans l’invitation.',
        'Вашы адказы чытаюць толькі супрацоўнікі, якія рыхтуюць гэтую сустрэчу; гэтая форма не публікуе нічога з таго, што вы напісалі. Імя і прозвішча, як у дакуменце, патрэбы даступнасці і асаблівасці харчавання захоўваюцца ў зашыфраваным выглядзе: імя патрэбнае, каб прапусціць вас у будынак, астатняе – каб добра вас прыняць. Усё захоўваецца, пакуль арганізатары не выдаляць гэта пасля сустрэчы; вы можаце ў любы час папрасіць пра выдаленне, напісаўшы на кантактны адрас, указаны ў запрашэнні.',
      ),
    },
  },
]
