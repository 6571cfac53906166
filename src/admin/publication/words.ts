import { inLanguage, t, type Label } from '../../i18n/label.ts'

/** What publication says in the admin: the panel, the bar over a list, a meeting as a whole. */
export const words = {
  colon: t(': ', '\u00a0: ', ': '),
  open: t('Publication', 'Publication', 'Публікацыя'),
  choose: t('Choose languages', 'Choisir les langues', 'Выбраць мовы'),
  publish: t('Publish', 'Publier', 'Апублікаваць'),
  withdraw: t('Withdraw', 'Retirer', 'Зняць'),
  withdrawAll: t('Withdraw everything', 'Tout retirer', 'Зняць усё'),
  saveFirst: t(
    'Save as a draft first, then publish.',
    'Enregistrez d’abord le brouillon, puis publiez.',
    'Спачатку захавайце чарнавік, потым публікуйце.',
  ),
  saveAndCheck: t('Save the draft and check', 'Enregistrer et vérifier', 'Захаваць і праверыць'),
  unsaved: t(
    'There are unsaved changes. What is published is the saved draft.',
    'Des modifications ne sont pas enregistrées. C’est le brouillon enregistré qui est publié.',
    'Ёсць незахаваныя змены. Публікуецца захаваны чарнавік.',
  ),
  withheld: t(
    'Private or not cleared: nothing of this can be published.',
    'Privé ou non autorisé : rien de ceci ne peut être publié.',
    'Прыватна або без дазволу: нічога з гэтага апублікаваць нельга.',
  ),
  mayNot: t(
    'Your role may not publish this.',
    'Votre rôle ne permet pas de publier ceci.',
    'Ваша роля не дазваляе гэта публікаваць.',
  ),
  allAtOnce: t(
    'All languages are published together.',
    'Toutes les langues sont publiées ensemble.',
    'Публікуецца на ўсіх мовах адразу.',
  ),
  published: t('Published', 'Publié', 'Апублікавана'),
  changed: t('Newer draft', 'Brouillon plus récent', 'Ёсць навейшы чарнавік'),
  draft: t('Not published', 'Non publié', 'Не апублікавана'),
  missing: t('No text yet', 'Pas encore de texte', 'Тэксту яшчэ няма'),
  done: t(
    'Done: the public site has it now.',
    'Fait : le site public est à jour.',
    'Гатова: на публічным сайце ўжо абноўлена.',
  ),
  failed: t(
    'It did not work. Nothing was changed.',
    'Cela n’a pas fonctionné. Rien n’a changé.',
    'Не атрымалася. Нічога не змянілася.',
  ),
  willChange: t('What will change publicly', 'Ce qui changera en public', 'Што зменіцца публічна'),
  nothing: t('Nothing changes.', 'Rien ne change.', 'Нічога не зменіцца.'),
  texts: t('texts changed', 'textes modifiés', 'змененых тэкстаў'),
  firstTime: t('new in public', 'nouveau en public', 'упершыню'),
  inAll: t('in every published language', 'dans toutes les langues publiées', 'на ўсіх апублікаваных мовах'),
  checklist: t('Checklist', 'Liste de contrôle', 'Праверка'),
  allGood: t('Nothing to object to.', 'Rien à signaler.', 'Заўваг няма.'),
  blocks: t('Blocking', 'Bloquant', 'Перашкоды'),
  warnings: t('Warnings', 'Avertissements', 'Папярэджанні'),
  confirm: t(
    'I have read the warnings and publish all the same.',
    'J’ai lu les avertissements et je publie quand même.',
    'Папярэджанні прачытаныя, усё роўна публікую.',
  ),
  schedule: t('Schedule', 'Programmer', 'Запланаваць'),
  schedulePublish: t('Publish then', 'Publier à ce moment', 'Апублікаваць у гэты час'),
  scheduleWithdraw: t('Withdraw then', 'Retirer à ce moment', 'Зняць у гэты час'),
  when: t('Day and time', 'Jour et heure', 'Дзень і час'),
  zone: t('Time zone', 'Fuseau horaire', 'Часавы пояс'),
  asYou: t(
    'It will run as you, with the rights you have at that moment.',
    'Cela se fera en votre nom, avec vos droits à ce moment.',
    'Гэта будзе зроблена ад вашага імя, з правамі, якія вы тады мецьмеце.',
  ),
  planned: t('Scheduled', 'Programmé', 'Запланавана'),
  plannedDone: t('Done', 'Fait', 'Зроблена'),
  plannedFailed: t('Failed', 'Échec', 'Не ўдалося'),
  plannedCancelled: t('Cancelled', 'Annulé', 'Скасавана'),
  cancel: t('Cancel', 'Annuler', 'Скасаваць'),
  allComplete: t('all complete languages', 'toutes les langues complètes', 'усе гатовыя мовы'),
  selected: t('Records selected', 'Fiches sélectionnées', 'Выбрана запісаў'),
  checkRows: t('Check them first', 'Vérifier d’abord', 'Спачатку праверыць'),
  stop: t('Stop after this one', 'Arrêter après celle-ci', 'Спыніць пасля гэтага'),
  stopped: t('Stopped', 'Arrêté', 'Спынена'),
  progress: t('Progress', 'Avancement', 'Ход'),
  ok: t('Done', 'Fait', 'Зроблена'),
  ready: t('Ready', 'Prêt', 'Гатова да публікацыі'),
  refused: t('Refused', 'Refusé', 'Адмоўлена'),
  selectPage: t(
    'Select the rows themselves: what is on other pages is not included.',
    'Sélectionnez les lignes : celles d’autres pages ne sont pas comprises.',
    'Выбірайце самі радкі: тое, што на іншых старонках, не ўваходзіць.',
  ),
  whole: t('Publish as a whole', 'Publier en entier', 'Апублікаваць цалкам'),
  wholeIntro: t(
    'The meeting with its form, agenda, documents and declarations, in one act: everything that is ticked or nothing.',
    'La réunion avec son formulaire, son ordre du jour, ses documents et ses déclarations, en une fois : tout ce qui est coché ou rien.',
    'Сустрэча разам з формай, парадкам дня, дакументамі і дэкларацыямі за адзін раз: усё пазначанае або нічога.',
  ),
  part: t('Record', 'Fiche', 'Запіс'),
  history: t('History', 'Historique', 'Гісторыя'),
  historyIntro: t(
    'Who wrote what, newest first. Texts come back language by language, as a draft.',
    'Qui a écrit quoi, du plus récent au plus ancien. Les textes se restaurent langue par langue, comme brouillon.',
    'Хто што напісаў, спачатку найноўшае. Тэксты аднаўляюцца па мовах, як чарнавік.',
  ),
  who: t('Who', 'Qui', 'Хто'),
  program: t('a program', 'un programme', 'праграма'),
  writtenIn: t('Language', 'Langue', 'Мова'),
  changedTexts: t('Texts changed', 'Textes modifiés', 'Змененыя тэксты'),
  compare: t('Compare', 'Comparer', 'Параўнаць'),
  then: t('Then', 'Alors', 'Тады'),
  now: t('Now', 'Maintenant', 'Цяпер'),
  field: t('Field', 'Champ', 'Поле'),
  restore: t('Bring these texts back', 'Restaurer ces textes', 'Вярнуць гэтыя тэксты'),
  restored: t('Restored as a draft.', 'Restauré comme brouillon.', 'Вернута як чарнавік.'),
  equal: t('No text differs.', 'Aucun texte ne diffère.', 'Тэксты не адрозніваюцца.'),
  alsoHere: t(
    'is editing this in the same language',
    'modifie ceci dans la même langue',
    'рэдагуе гэта на той жа мове',
  ),
  savedSince: t('Saved meanwhile by', 'Enregistré entre-temps par', 'Тым часам захаваў(ла):'),
  mergesItself: t(
    'Fields you did not touch will keep their text when you save.',
    'Les champs que vous n’avez pas touchés garderont leur texte à l’enregistrement.',
    'Палі, якіх вы не чапалі, пры захаванні застануцца з іх тэкстам.',
  ),
  takeTheirs: t('Load theirs', 'Charger la leur', 'Загрузіць іх варыянт'),
  keepMine: t('Keep mine', 'Garder la mienne', 'Пакінуць мой'),
  keptMine: t(
    'Saving now overwrites these fields. Theirs stays in the history.',
    'Enregistrer remplace maintenant ces champs. Leur version reste dans l’historique.',
    'Захаванне цяпер заменіць гэтыя палі. Іх варыянт застанецца ў гісторыі.',
  ),
} satisfies Record<string, Label>

export type Word = keyof typeof words

export type Say = (word: Word) => string

export const sayIn =
  (language: string): Say =>
  (word) =>
    inLanguage(words[word], language)
