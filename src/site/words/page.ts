import { t } from './say.ts'

/** Words that several kinds of pages use. */
export const page = {
  sources: t('Sources', 'Sources', 'Крыніцы'),
  verified: t('Checked on {date}', 'Vérifié le {date}', 'Праверана {date}'),
  retrieved: t('read {date}', 'consulté {date}', 'прачытана {date}'),
  inLanguage: t('in {language}', 'en {language}', 'мова: {language}'),
  otherLanguage: t(
    'This text has not been published in the language of this page yet. You are reading it in another one: {language}.',
    'Ce texte n’est pas encore publié dans la langue de cette page. Vous le lisez dans une autre langue : {language}.',
    'Гэты тэкст яшчэ не апублікаваны на мове гэтай старонкі. Вы чытаеце яго на іншай мове: {language}.',
  ),
  partly: t(
    'Parts of this page are not translated yet; they are shown in another language: {language}.',
    'Certaines parties de cette page ne sont pas encore traduites ; elles sont affichées dans une autre langue : {language}.',
    'Часткі гэтай старонкі яшчэ не перакладзены; яны паказаны на іншай мове: {language}.',
  ),
  stale: t(
    'The original of this text has changed since it was translated. The translation will follow.',
    'L’original de ce texte a changé depuis sa traduction. La traduction sera mise à jour.',
    'Арыгінал гэтага тэксту змяніўся пасля перакладу. Пераклад будзе абноўлены.',
  ),
  derived: t('', '', 'Гэта старонка перакладзена з кірыліцы ў лацінку паводле правілаў, аўтаматычна.'),
  all: t('All', 'Tous', 'Усе'),
  more: t('Read on', 'Lire la suite', 'Чытаць далей'),
  website: t('Website', 'Site', 'Сайт'),
  nothing: t(
    'Nothing has been published here yet.',
    'Rien n’est encore publié ici.',
    'Тут яшчэ нічога не апублікавана.',
  ),
  earlier: t('Previous page', 'Page précédente', 'Папярэдняя старонка'),
  later: t('Next page', 'Page suivante', 'Наступная старонка'),
  pages: t('Pages', 'Pages', 'Старонкі'),
  pageOf: t('Page {page} of {pages}', 'Page {page} sur {pages}', 'Старонка {page} з {pages}'),
  figures: t('Figures', 'Chiffres', 'Лічбы'),
  asOf: t('As of {date}', 'Au {date}', 'Стан: {date}'),
  source: t('Source', 'Source', 'Крыніца'),
  counting: t('How it was counted', 'Mode de comptage', 'Як лічылі'),
  documents: t('Documents', 'Documents', 'Дакументы'),
}
