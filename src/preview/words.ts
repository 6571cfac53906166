import { t } from '../i18n/label.ts'

/** The words of the panel beside the form. */
export const words = {
  title: t('Preview', 'Aperçu', 'Папярэдні прагляд'),
  audience: t('Shown to', 'Montré à', 'Для каго'),
  public: t('Everybody', 'Tout le monde', 'Для ўсіх'),
  delegations: t('Delegations', 'Les délégations', 'Для дэлегацый'),
  waiting: t('Waiting for the form …', 'En attente du formulaire…', 'Чакаем форму…'),
  drawing: t('Drawing …', 'Mise à jour…', 'Абнаўляем…'),
  unsaved: t(
    'As if published now. Nothing is saved.',
    'Comme si c’était publié maintenant. Rien n’est enregistré.',
    'Як быццам апублікавана цяпер. Нічога не захавана.',
  ),
  failed: t(
    'No preview just now. Your text is in the form.',
    'Pas d’aperçu pour l’instant. Votre texte est dans le formulaire.',
    'Прагляду цяпер няма. Ваш тэкст застаўся ў форме.',
  ),
}
