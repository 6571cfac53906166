import { type SeedRecord, idOf, l } from '../record.ts'

export const prisonerId = (key: string): string => idOf('prisoner-profiles', key)

/** Invented people only: a real prisoner enters through a person's decision, never through a seed. */
export const prisonerProfiles: SeedRecord[] = [
  {
    collection: 'prisoner-profiles',
    key: 'vasil-prykladny',
    data: {
      publicationDecision: {
        state: 'cleared',
        basis: 'alreadyPublic',
        note: 'Invented person: nobody can be harmed.',
        decidedAt: '2026-11-24T00:00:00.000Z',
      },
      name: l(
        'Vasil Prykladny (invented)',
        'Vasil Prykladny (personne fictive)',
        'Васіль Прыкладны (выдуманы)',
      ),
      fieldPublicity: { occupation: true, birthYear: true, incidents: true },
      birthYear: 1990,
      incidents: [
        { incidentType: 'arrest', date: '2021-03' },
        {
          incidentType: 'sentence',
          date: '2021-10',
          articles: '342',
          sentence: l(
            'Three years in a penal colony (invented)',
            'Trois ans de colonie pénitentiaire (fictif)',
            'Тры гады калоніі (выдумана)',
          ),
        },
        { incidentType: 'release', date: '2024-02', releaseKind: 'served' },
      ],
      occupation: l('Teacher', 'Enseignant', 'Настаўнік'),
      summary: l(
        'An invented person who shows what a public profile looks like. No such prisoner exists.',
        'Personne fictive qui montre à quoi ressemble un profil public. Ce prisonnier n’existe pas.',
        'Выдуманая асоба, якая паказвае, як выглядае публічны профіль. Такога зняволенага не існуе.',
      ),
    },
  },
  {
    collection: 'prisoner-profiles',
    key: 'alena-uzornaya',
    data: {
      publicationDecision: { state: 'notSet' },
      name: l('Alena Uzornaya (invented)', 'Alena Uzornaya (personne fictive)', 'Алена Узорная (выдуманая)'),
      birthYear: 1985,
      occupation: l('Nurse', 'Infirmière', 'Медсястра'),
      summary: l(
        'An invented person about whose profile nobody has decided: it stays in the studio.',
        'Personne fictive dont la publication du profil n’a pas été décidée : il reste dans le studio.',
        'Выдуманая асоба, пра профіль якой ніхто яшчэ не прыняў рашэння: ён застаецца ў студыі.',
      ),
    },
    publish: false,
  },
]
