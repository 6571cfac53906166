/** Where Payload's French names two genders at once, or calls a language a regional setting. */
export const fr = {
  error: { localesNotSaved_other: 'Les langues suivantes n’ont pas pu être enregistrées :' },
  fields: {
    addNew: 'Ajouter',
    addNewLabel: 'Ajouter : {{label}}',
    chooseFromExisting: 'Choisir dans la liste',
    uploadNewLabel: 'Téléverser : {{label}}',
  },
  general: {
    all: 'Tout :',
    allLocales: 'Toutes les langues',
    createNew: 'Créer',
    createNewLabel: 'Créer : {{label}}',
    creatingNewLabel: 'Création : {{label}}',
    locale: 'Langue',
    locales: 'Langues',
    none: 'Rien',
    noResults:
      'Rien ici ({{label}}). Soit la liste est encore vide, soit rien ne correspond aux filtres ci-dessus.',
  },
  localization: {
    cannotCopySameLocale: 'Impossible de copier dans la même langue',
    copyToLocale: 'Copier vers une autre langue',
    localeToPublish: 'Langue à publier',
    selectLocaleToCopy: 'Sélectionnez la langue à copier',
    selectLocaleToDuplicate: 'Sélectionnez les langues à dupliquer',
  },
  version: {
    noRowsFound: 'Rien trouvé ({{label}})',
    selectLocales: 'Sélectionnez les langues à afficher',
    showLocales: 'Afficher les langues :',
  },
}
