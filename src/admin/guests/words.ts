import { t, type Label } from '../../i18n/label.ts'

/** What the box with a reply's sealed answers says. */
export const words = {
  title: t('Sealed answers', 'Réponses scellées', 'Запячатаныя адказы'),
  why: t(
    'Name as on ID, health and diet are stored encrypted. Opening them is recorded with your name.',
    'Le nom figurant sur la pièce d’identité, la santé et le régime sont stockés chiffrés. Leur ouverture est consignée avec votre nom.',
    'Імя, як у дакуменце, звесткі пра здароўе і харчаванне захоўваюцца зашыфраванымі. Адкрыццё запісваецца з вашым імем.',
  ),
  open: t('Open', 'Ouvrir', 'Адкрыць'),
  none: t(
    'Nothing was sealed in this reply.',
    'Rien n’est scellé dans cette réponse.',
    'У гэтым адказе нічога не запячатана.',
  ),
  failed: t('Not opened.', 'Non ouvert.', 'Не адкрыта.'),
} satisfies Record<string, Label>
