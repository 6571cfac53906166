import { t } from '../i18n/label.ts'
import { choice } from './choice.ts'

/** Private unless a person decided otherwise: being named here can put a family in prison. */
export const publicity = () =>
  choice(
    'publicity',
    t('Publicity', 'Visibilité', 'Публічнасць'),
    { private: t('Private', 'Privé', 'Прыватна'), public: t('Public', 'Public', 'Публічна') },
    {
      required: true,
      defaultValue: 'private',
      description: t(
        'Private is never published, whatever else is set.',
        'Ce qui est privé n’est jamais publié, quel que soit le reste.',
        'Прыватнае ніколі не публікуецца, што б яшчэ ні было пазначана.',
      ),
    },
  )

export const isPrivate = (doc: Record<string, unknown>): boolean => doc['publicity'] !== 'public'
