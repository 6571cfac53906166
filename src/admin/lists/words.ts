import { t, type Label } from '../../i18n/label.ts'

/** What an empty list says: what belongs in it and how it begins. */
export const emptyLists: Record<string, Label> = {
  meetings: t(
    'Meetings come here, past and future. Enter the next one; agenda, invitations and answers hang on it.',
    'Ici viennent les réunions, passées et futures. Saisissez la prochaine : l’ordre du jour, les invitations et les réponses s’y rattachent.',
    'Тут будуць сустрэчы, мінулыя і будучыя. Унясіце наступную: да яе прывязаныя парадак дня, запрашэнні і адказы.',
  ),
  people: t(
    'Parliamentarians and representatives come here, private until somebody decides otherwise. A list you already have can be imported.',
    'Ici viennent les parlementaires et les représentants, privés jusqu’à décision contraire. Une liste existante peut être importée.',
    'Тут будуць парламентарыі і прадстаўнікі, прыватна, пакуль нехта не вырашыць інакш. Гатовы спіс можна імпартаваць.',
  ),
  'parliamentary-groups': t(
    'Groups for democratic Belarus come here, one for each parliament or chamber. A list you already have can be imported.',
    'Ici viennent les groupes pour un Bélarus démocratique, par parlement ou chambre. Une liste existante peut être importée.',
    'Тут будуць групы за дэмакратычную Беларусь, па адной на парламент або палату. Гатовы спіс можна імпартаваць.',
  ),
  media: t(
    'Images come here with who took them, under which licence, and whether the people shown agreed.',
    'Ici viennent les images, avec leur auteur, leur licence et l’accord des personnes montrées.',
    'Тут будуць выявы: хто зрабіў, на якой ліцэнзіі і ці згодныя людзі на іх.',
  ),
}

const toFill = t(
  'Nothing here yet. The button below begins the first record.',
  'Rien ici pour l’instant. Le bouton ci-dessous ouvre la première fiche.',
  'Тут пакуль нічога няма. Кнопка ніжэй стварае першы запіс.',
)

const toDraft = t(
  'Nothing here yet. The button below begins the first record; it stays a draft until you publish it.',
  'Rien ici pour l’instant. Le bouton ci-dessous ouvre la première fiche ; elle reste un brouillon tant que vous ne la publiez pas.',
  'Тут пакуль нічога няма. Кнопка ніжэй стварае першы запіс; ён застаецца чарнавіком, пакуль вы яго не апублікуеце.',
)

const byOthers = t(
  'Nothing here yet. These records are written by the system or by colleagues whose role allows it.',
  'Rien ici pour l’instant. Ces fiches sont écrites par le système ou par des collègues dont le rôle le permet.',
  'Тут пакуль нічога няма. Гэтыя запісы робіць сістэма або калегі, чыя роля гэта дазваляе.',
)

/** Of a list that has no words of its own. */
export const ofAnyList = (mayCreate: boolean, isDrafted: boolean): Label =>
  mayCreate ? (isDrafted ? toDraft : toFill) : byOthers

export const importLabel = t('Import from a sheet', 'Importer un tableau', 'Імпарт з табліцы')
