import { choice } from '../../../fields/choice.ts'
import { t } from '../../../i18n/label.ts'
import type { StoredDocument } from '../../../publication/presenter.ts'

export const kind = choice(
  'kind',
  t('Kind', 'Nature', 'Від'),
  {
    plenary: t('Plenary', 'Séance plénière', 'Пленарнае пасяджэнне'),
    panel: t('Panel', 'Table ronde', 'Панэльная дыскусія'),
    speech: t('Speech', 'Discours', 'Выступ'),
    reception: t('Reception', 'Réception', 'Прыём'),
    transfer: t('Transfer', 'Transfert', 'Пераезд'),
    break: t('Break', 'Pause', 'Перапынак'),
    press: t('Press', 'Presse', 'Прэса'),
    closed: t('Closed session', 'Séance à huis clos', 'Закрытае пасяджэнне'),
  },
  { required: true, defaultValue: 'plenary' },
)

export const audience = choice(
  'audience',
  t('Audience', 'Public', 'Аўдыторыя'),
  {
    public: t('Public', 'Public', 'Публічна'),
    delegations: t('Delegations', 'Délégations', 'Дэлегацыі'),
    belarusianAndForeignDelegations: t(
      'Belarusian and foreign delegations',
      'Délégations bélarusses et étrangères',
      'Беларуская і замежныя дэлегацыі',
    ),
    staff: t('Staff', 'Équipe', 'Супрацоўнікі'),
  },
  { required: true, defaultValue: 'delegations' },
)

/** What the public learns of an item that is not for it. */
export const closedTreatment = choice(
  'closedTreatment',
  t('If not public, show', 'Si non public, montrer', 'Калі не публічна, паказваць'),
  {
    hidden: t('Nothing', 'Rien', 'Нічога'),
    closedSession: t(
      '“Closed session” and the time',
      '« Séance à huis clos » et l’horaire',
      '«Закрытае пасяджэнне» і час',
    ),
  },
  { required: true, defaultValue: 'hidden' },
)

const isPublic = (doc: StoredDocument) => doc['audience'] === 'public'

export const isHidden = (doc: StoredDocument): boolean =>
  !isPublic(doc) && doc['closedTreatment'] !== 'closedSession'

const closedTitle: Record<string, string> = {
  ...t('Closed session', 'Séance à huis clos', 'Закрытае пасяджэнне'),
  de: 'Geschlossene Sitzung',
  pl: 'Posiedzenie zamknięte',
  lt: 'Uždaras posėdis',
  it: 'Seduta a porte chiuse',
  uk: 'Закрите засідання',
}

/** Of a closed item only that it exists and when: its title, place and speakers would tell the rest. */
export const withoutWhatIsClosed = (doc: StoredDocument): StoredDocument =>
  isPublic(doc)
    ? doc
    : {
        id: doc.id,
        meeting: doc['meeting'],
        startsAt: doc['startsAt'],
        endsAt: doc['endsAt'],
        kind: 'closed',
        audience: 'delegations',
        title: Object.fromEntries(
          Object.keys((doc['title'] as object | undefined) ?? {}).map((language) => [
            language,
            closedTitle[language],
          ]),
        ),
      }
