import { t, type Label } from '../i18n/label.ts'

export const texts = {
  'signature-incomplete': t(
    'A signature names a declaration and a person that exist.',
    'Une signature désigne une déclaration et une personne existantes.',
    'Подпіс называе дэкларацыю і асобу, якія існуюць.',
  ),
  'text-hash-needed': t(
    'Send the hash of the text that the person read.',
    'Indiquez l’empreinte du texte que la personne a lu.',
    'Дашліце хэш тэксту, які асоба прачытала.',
  ),
  'text-changed': t(
    'The text is not the one that was read. Read it again before signing.',
    'Ce n’est plus le texte qui a été lu. Relisez-le avant de signer.',
    'Гэта не той тэкст, які быў прачытаны. Прачытайце яго яшчэ раз перад подпісам.',
  ),
  'text-incomplete': t(
    'There is nothing to sign yet: an authentic language is missing, or its title or a paragraph.',
    'Il n’y a encore rien à signer : il manque une langue faisant foi, son titre ou un paragraphe.',
    'Пакуль няма чаго падпісваць: не хапае аўтэнтычнай мовы, яе назвы або пункта.',
  ),
  'text-unpublished': t(
    'The public text differs from the newest draft. Publish the draft or take it back before anybody signs.',
    'Le texte public diffère du dernier brouillon. Publiez le brouillon ou revenez en arrière avant toute signature.',
    'Публічны тэкст не супадае з апошнім чарнавіком. Апублікуйце чарнавік або вярніце ранейшы тэкст, перш чым нехта падпіша.',
  ),
  'text-frozen': t(
    'This text has been signed and cannot change. Duplicate it: a changed text is a new version.',
    'Ce texte a été signé et ne peut plus changer. Dupliquez-le : un texte modifié est une nouvelle version.',
    'Гэты тэкст ужо падпісаны і не можа змяніцца. Стварыце копію: зменены тэкст – гэта новая версія.',
  ),
  'declaration-signed': t(
    'A signed declaration is not deleted. It can be archived or moved to the trash.',
    'Une déclaration signée n’est pas supprimée. Elle peut être archivée ou mise à la corbeille.',
    'Падпісаная дэкларацыя не выдаляецца. Яе можна здаць у архіў або перанесці ў сметніцу.',
  ),
  'no-such-step': t(
    'The state goes from draft to open, closed and archived, one step at a time; only a closed text can be opened again.',
    'L’état passe de projet à ouverte, close puis archivée, une étape à la fois ; seule une déclaration close peut rouvrir.',
    'Стан змяняецца крок за крокам: праект, адкрыта, закрыта, у архіве; нанова адкрыць можна толькі закрытую.',
  ),
  'not-open': t(
    'This declaration is not open for signature.',
    'Cette déclaration n’est pas ouverte à la signature.',
    'Гэтая дэкларацыя не адкрыта для подпісу.',
  ),
  'too-early': t(
    'Signing has not begun.',
    'La signature n’a pas encore commencé.',
    'Падпісанне яшчэ не пачалося.',
  ),
  'too-late': t('Signing has ended.', 'La signature est terminée.', 'Падпісанне скончылася.'),
  'not-entitled': t(
    'This declaration is not open to this person in this capacity.',
    'Cette déclaration n’est pas ouverte à cette personne à ce titre.',
    'Гэтая асоба ў гэтай якасці падпісаць дэкларацыю не можа.',
  ),
  'already-signed': t(
    'This person has already signed this declaration.',
    'Cette personne a déjà signé cette déclaration.',
    'Гэтая асоба ўжо падпісала гэтую дэкларацыю.',
  ),
  'signature-fixed': t(
    'Who signed what, in which place and which text, does not change. Withdraw the signature and sign anew.',
    'Qui a signé quoi, à quel rang et quel texte, ne change pas. Retirez la signature et signez de nouveau.',
    'Хто што падпісаў, пад якім нумарам і які тэкст – не змяняецца. Адклічце подпіс і падпішыце нанова.',
  ),
  'withdrawal-not-allowed': t(
    'Signatures under this declaration cannot be withdrawn.',
    'Les signatures de cette déclaration ne peuvent pas être retirées.',
    'Подпісы пад гэтай дэкларацыяй адклікаць нельга.',
  ),
  'withdrawn-for-good': t(
    'A withdrawn signature does not come back. The person can sign anew.',
    'Une signature retirée ne revient pas. La personne peut signer de nouveau.',
    'Адкліканы подпіс не вяртаецца. Асоба можа падпісаць нанова.',
  ),
  'may-not-sign': t(
    'Your role may not enter signatures.',
    'Votre rôle ne permet pas d’enregistrer des signatures.',
    'Ваша роля не дазваляе ўносіць подпісы.',
  ),
  'request-invalid': t(
    'The request names an unknown field value.',
    'La requête contient une valeur inconnue.',
    'У запыце ёсць невядомае значэнне.',
  ),
} satisfies Record<string, Label>

export type SigningProblem = keyof typeof texts
