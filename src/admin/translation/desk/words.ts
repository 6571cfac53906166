import { inLanguage, t, type Label } from '../../../i18n/label.ts'

/** What the place says where a text is translated beside its source. */
export const words = {
  back: t('All translations', 'Toutes les traductions', 'Усе пераклады'),
  form: t('Open the whole record', 'Ouvrir la fiche complète', 'Адкрыць увесь запіс'),
  into: t('Translate into', 'Traduire vers', 'Перакласці на'),
  from: t('From', 'Depuis', 'З мовы'),
  source: t('Source', 'Source', 'Арыгінал'),
  translation: t('Translation', 'Traduction', 'Пераклад'),
  noSource: t('Nothing in the source', 'Rien dans la source', 'У арыгінале нічога няма'),
  isSource: t(
    'The record is written in this language. Choose a language to translate into, or write in the record itself.',
    'La fiche est rédigée dans cette langue. Choisissez une langue cible, ou écrivez dans la fiche elle-même.',
    'Запіс напісаны на гэтай мове. Выберыце мову перакладу або пішыце ў самім запісе.',
  ),
  readOnly: t(
    'You may read this translation, but not change it: your account does not have this language.',
    'Vous pouvez lire cette traduction, mais pas la modifier : votre compte n’a pas cette langue.',
    'Гэты пераклад вы можаце чытаць, але не змяняць: у вашым уліковым запісе няма гэтай мовы.',
  ),
  missing: t('Missing', 'Manquant', 'Няма'),
  required: t('needed to publish', 'requis pour publier', 'трэба для публікацыі'),
  unsaved: t('not saved', 'non enregistré', 'не захавана'),
  changed: t('Source changed since', 'Source modifiée depuis', 'Арыгінал змяніўся'),
  newText: t('New in the source', 'Nouveau dans la source', 'Новае ў арыгінале'),
  changedHow: t(
    'What changed since the translation was confirmed:',
    'Ce qui a changé depuis la confirmation :',
    'Што змянілася пасля пацвярджэння перакладу:',
  ),
  formatting: t(
    'Only the formatting changed.',
    'Seule la mise en forme a changé.',
    'Змянілася толькі афармленне.',
  ),
  copy: t('Copy the source', 'Copier la source', 'Скапіяваць арыгінал'),
  progress: t('Texts translated', 'Textes traduits', 'Перакладзена тэкстаў'),
  save: t('Save draft', 'Enregistrer le brouillon', 'Захаваць чарнавік'),
  saveAndNext: t('Save and next', 'Enregistrer et suivant', 'Захаваць і далей'),
  nextMissing: t('Next missing text', 'Texte manquant suivant', 'Наступны неперакладзены тэкст'),
  keys: t(
    'Ctrl+S saves, Ctrl+Enter saves and goes on, Alt+Down goes to the next missing text.',
    'Ctrl+S enregistre, Ctrl+Entrée enregistre et continue, Alt+Bas va au texte manquant suivant.',
    'Ctrl+S захоўвае, Ctrl+Enter захоўвае і ідзе далей, Alt+«уніз» пераходзіць да наступнага неперакладзенага тэксту.',
  ),
  saving: t('Saving…', 'Enregistrement…', 'Захоўваецца…'),
  saved: t('Saved.', 'Enregistré.', 'Захавана.'),
  nothingToSave: t('Nothing to save.', 'Rien à enregistrer.', 'Няма чаго захоўваць.'),
  nothingMissing: t('Nothing is missing here.', 'Il ne manque rien ici.', 'Тут усё перакладзена.'),
  nextRecord: t('Next record', 'Fiche suivante', 'Наступны запіс'),
  noNext: t(
    'Nothing else waits in this language.',
    'Plus rien n’attend dans cette langue.',
    'На гэтай мове больш нічога не чакае.',
  ),
  expired: t(
    'Your login has expired. Your texts are kept in this tab: sign in again, then save.',
    'Votre session a expiré. Vos textes restent dans cet onglet : reconnectez-vous, puis enregistrez.',
    'Ваш сеанс скончыўся. Тэксты засталіся ў гэтай укладцы: увайдзіце зноў і захавайце.',
  ),
  signIn: t('Sign in (new tab)', 'Se connecter (nouvel onglet)', 'Увайсці (новая ўкладка)'),
  offline: t(
    'No connection. Your texts are kept in this tab; save again when it is back.',
    'Pas de connexion. Vos textes restent dans cet onglet ; enregistrez à nouveau dès son retour.',
    'Няма злучэння. Тэксты засталіся ў гэтай укладцы; захавайце іх, калі злучэнне вернецца.',
  ),
  failed: t(
    'It did not work. Your texts are still here; try again.',
    'Cela n’a pas fonctionné. Vos textes sont toujours là ; réessayez.',
    'Не атрымалася. Вашы тэксты на месцы; паспрабуйце яшчэ раз.',
  ),
  restored: t(
    'Texts that were not saved are back.',
    'Les textes non enregistrés sont de retour.',
    'Незахаваныя тэксты вернуты.',
  ),
  leave: t(
    'Some texts are not saved. Leave all the same?',
    'Des textes ne sont pas enregistrés. Quitter quand même ?',
    'Некаторыя тэксты не захаваны. Усё роўна выйсці?',
  ),
  theirs: t(
    'Somebody else saved meanwhile:',
    'Entre-temps, quelqu’un a enregistré :',
    'Тым часам нехта захаваў:',
  ),
  gone: t(
    'Somebody took this part out of the record. Copy your text if you need it.',
    'Quelqu’un a retiré cette partie de la fiche. Copiez votre texte si besoin.',
    'Нехта прыбраў гэтую частку запісу. Скапіюйце свой тэкст, калі ён патрэбны.',
  ),
  keepMine: t('Keep mine', 'Garder le mien', 'Пакінуць мой'),
  takeTheirs: t('Take theirs', 'Prendre le sien', 'Узяць чужы'),
  suggested: t('Glossary', 'Glossaire', 'Гласарый'),
  insert: t('Insert', 'Insérer', 'Уставіць'),
  replace: t('Replace with', 'Remplacer par', 'Замяніць на'),
  avoided: t('Better avoided', 'À éviter', 'Лепш не ўжываць'),
} satisfies Record<string, Label>

export type Word = keyof typeof words

export type Say = (word: Word) => string

export const sayIn =
  (language: string): Say =>
  (word) =>
    inLanguage(words[word], language)
