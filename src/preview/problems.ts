import type { PayloadRequest } from 'payload'
import { inLanguage, t } from '../i18n/label.ts'

const problems = {
  'sign-in-needed': {
    status: 401,
    title: t(
      'Sign in to see a preview.',
      'Connectez-vous pour voir un aperçu.',
      'Увайдзіце, каб убачыць папярэдні прагляд.',
    ),
  },
  'unreadable-preview': {
    status: 400,
    title: t(
      'This cannot be previewed: the form was not understood.',
      'Aperçu impossible : le formulaire n’a pas été compris.',
      'Папярэдні прагляд немагчымы: форму не ўдалося прачытаць.',
    ),
  },
  'preview-gone': {
    status: 404,
    title: t(
      'This preview is not open any more. Change something in the form to open it anew.',
      'Cet aperçu n’est plus ouvert. Modifiez le formulaire pour le rouvrir.',
      'Гэты прагляд ужо закрыты. Змяніце нешта ў форме, каб адкрыць яго зноў.',
    ),
  },
  'site-unavailable': {
    status: 503,
    title: t(
      'The site does not answer just now, so there is no preview. Your text is in the form.',
      'Le site ne répond pas pour l’instant, donc pas d’aperçu. Votre texte est dans le formulaire.',
      'Сайт цяпер не адказвае, таму прагляду няма. Ваш тэкст застаўся ў форме.',
    ),
  },
} as const

/** RFC 9457, in the language of the person's admin. */
export const problem = (code: keyof typeof problems, req: PayloadRequest): Response => {
  const { status, title } = problems[code]
  const words = inLanguage(title, req.i18n?.language ?? 'en')
  return Response.json(
    { type: `urn:alliance:problem:${code}`, title: words, status, code },
    {
      status,
      headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
    },
  )
}
