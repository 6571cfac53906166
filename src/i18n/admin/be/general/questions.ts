import type { Section } from '../section.ts'

/** What is asked before something happens that cannot easily be undone. */
export const questions = {
  aboutToDelete: 'Будзе выдалена: {{label}} <1>{{title}}</1>. Працягнуць?',
  aboutToDeleteCount_many: 'Будзе выдалена: {{label}} ({{count}})',
  aboutToDeleteCount_one: 'Будзе выдалена: {{label}} ({{count}})',
  aboutToDeleteCount_other: 'Будзе выдалена: {{label}} ({{count}})',
  aboutToPermanentlyDelete: 'Будзе выдалена назаўсёды: {{label}} <1>{{title}}</1>. Працягнуць?',
  aboutToPermanentlyDeleteTrash:
    'Са сметніцы будзе назаўсёды выдалена: <0>{{count}}</0> (<1>{{label}}</1>). Працягнуць?',
  aboutToRestore: 'Будзе адноўлена: {{label}} <1>{{title}}</1>. Працягнуць?',
  aboutToRestoreAsDraft: 'Будзе адноўлена як чарнавік: {{label}} <1>{{title}}</1>. Працягнуць?',
  aboutToRestoreAsDraftCount: 'Будзе адноўлена як чарнавік: {{label}} ({{count}})',
  aboutToRestoreCount: 'Будзе адноўлена: {{label}} ({{count}})',
  aboutToTrash: 'Будзе перамешчана ў сметніцу: {{label}} <1>{{title}}</1>. Працягнуць?',
  aboutToTrashCount: 'Будзе перамешчана ў сметніцу: {{label}} ({{count}})',
  changesNotSaved: 'Змены не захаваны. Калі выйсці цяпер, яны прападуць.',
  confirmCopy: 'Пацвердзіце капіяванне',
  confirmDeletion: 'Пацвердзіце выдаленне',
  confirmDuplication: 'Пацвердзіце дубляванне',
  confirmMove: 'Пацвердзіце перамяшчэнне',
  confirmReindex: 'Перабудаваць індэкс: {{collections}}?',
  confirmReindexAll: 'Перабудаваць індэксы ўсіх калекцый?',
  confirmReindexDescription:
    'Цяперашні індэкс будзе выдалены, а дакументы калекцый {{collections}} праіндэксаваны нанова.',
  confirmReindexDescriptionAll:
    'Цяперашнія індэксы будуць выдалены, а дакументы ўсіх калекцый праіндэксаваны нанова.',
  confirmRestoration: 'Пацвердзіце аднаўленне',
  copyWarning:
    'Змест на мове «{{to}}» будзе заменены зместам на мове «{{from}}»: {{label}} {{title}}. Працягнуць?',
  currentlyEditing:
    'цяпер рэдагуе гэты дакумент. Калі вы перахопіце рэдагаванне, гэты карыстальнік не зможа яго працягваць і можа страціць незахаваныя змены.',
  moveConfirm: 'Будзе перамешчана ў <1>{{destination}}</1>: {{label}} ({{count}}). Працягнуць?',
  resetPreferencesDescription: 'Усе вашы налады вернуцца да прадвызначаных.',
  unsavedChanges: 'Ёсць незахаваныя змены. Перш чым працягнуць, захавайце іх або адкіньце.',
  unsavedChangesDuplicate: 'Ёсць незахаваныя змены. Усё роўна дубляваць?',
} satisfies Partial<Section<'general'>>
