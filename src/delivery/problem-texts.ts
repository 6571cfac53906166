type Text = { title: string; detail: string }
type Entry = { status: number; en: Text; fr: Text; be: Text }

/** Every problem this API can answer with. Words in braces are filled from the request. */
export const problemTexts = {
  'invalid-query': {
    status: 400,
    en: {
      title: 'The query cannot be read',
      detail: 'No such path or operator, or a value of the wrong type: {paths}.',
    },
    fr: {
      title: 'La requête est illisible',
      detail: 'Chemin ou opérateur inconnu, ou valeur du mauvais type : {paths}.',
    },
    be: {
      title: 'Запыт не чытаецца',
      detail: 'Няма такога шляху або аператара, ці значэнне не таго тыпу: {paths}.',
    },
  },
  'unknown-locale': {
    status: 400,
    en: { title: 'Unknown language', detail: '“{given}” is not served. Served languages: {known}.' },
    fr: { title: 'Langue inconnue', detail: '« {given} » n’est pas proposée. Langues proposées : {known}.' },
    be: { title: 'Невядомая мова', detail: '«{given}» не падтрымліваецца. Мовы, якія ёсць: {known}.' },
  },
  'language-not-reviewed': {
    status: 400,
    en: {
      title: 'Nothing in this spelling yet',
      detail:
        '“{given}” is served only where a person has reviewed the text, and none has been yet. Ask for “be” or “be-Latn”.',
    },
    fr: {
      title: 'Rien encore dans cette orthographe',
      detail:
        '« {given} » n’est servi que si une personne a relu le texte, et aucun ne l’a encore été. Demandez « be » ou « be-Latn ».',
    },
    be: {
      title: 'У гэтым правапісе пакуль нічога няма',
      detail:
        '«{given}» падаецца толькі там, дзе тэкст праверыў чалавек, а такіх тэкстаў яшчэ няма. Запытайце «be» або «be-Latn».',
    },
  },
  'invalid-number': {
    status: 400,
    en: { title: 'A number is out of range', detail: '“{name}” must be a whole number from {min} to {max}.' },
    fr: { title: 'Nombre hors limites', detail: '« {name} » doit être un nombre entier de {min} à {max}.' },
    be: { title: 'Лік па-за межамі', detail: '«{name}» мае быць цэлым лікам ад {min} да {max}.' },
  },
  'query-too-complex': {
    status: 400,
    en: { title: 'The query is too complex', detail: 'The limit of {max} for {what} is exceeded.' },
    fr: { title: 'La requête est trop complexe', detail: 'La limite de {max} est dépassée ({what}).' },
    be: { title: 'Запыт занадта складаны', detail: 'Перавышана мяжа {max} ({what}).' },
  },
  'query-too-expensive': {
    status: 400,
    en: {
      title: 'The query asks for too much at once',
      detail: 'Ask for fewer documents, fewer levels, or fewer conditions.',
    },
    fr: {
      title: 'La requête demande trop à la fois',
      detail: 'Demandez moins de documents, de niveaux ou de conditions.',
    },
    be: { title: 'Запыт просіць зашмат адразу', detail: 'Папрасіце менш дакументаў, узроўняў або ўмоў.' },
  },
  'credentials-not-accepted': {
    status: 400,
    en: {
      title: 'Credentials are not accepted here',
      detail: 'This API is public and needs no key. Send the request without an Authorization header.',
    },
    fr: {
      title: 'Les identifiants ne sont pas acceptés ici',
      detail: 'Cette API est publique et sans clé. Envoyez la requête sans en-tête Authorization.',
    },
    be: {
      title: 'Уліковыя даныя тут не прымаюцца',
      detail: 'Гэты API публічны і не патрабуе ключа. Дашліце запыт без загалоўка Authorization.',
    },
  },
  'not-found': {
    status: 404,
    en: { title: 'Not found', detail: 'There is nothing public at this address in this language.' },
    fr: { title: 'Introuvable', detail: 'Il n’y a rien de public à cette adresse dans cette langue.' },
    be: { title: 'Не знойдзена', detail: 'Па гэтым адрасе на гэтай мове няма нічога публічнага.' },
  },
  'method-not-allowed': {
    status: 405,
    en: { title: 'Method not allowed', detail: 'This address is read with GET.' },
    fr: { title: 'Méthode non autorisée', detail: 'Cette adresse se lit avec GET.' },
    be: { title: 'Метад не дазволены', detail: 'Гэты адрас чытаецца праз GET.' },
  },
  'body-too-large': {
    status: 413,
    en: { title: 'The body is too large', detail: 'Send a smaller body.' },
    fr: { title: 'Le corps est trop volumineux', detail: 'Envoyez un corps plus petit.' },
    be: { title: 'Цела запыту завялікае', detail: 'Дашліце меншае цела запыту.' },
  },
  'url-too-long': {
    status: 414,
    en: {
      title: 'The address is too long',
      detail: 'An address may have at most {max} bytes. GraphQL takes longer queries by POST.',
    },
    fr: {
      title: 'L’adresse est trop longue',
      detail: 'Une adresse a au plus {max} octets. GraphQL accepte des requêtes plus longues par POST.',
    },
    be: {
      title: 'Адрас задоўгі',
      detail: 'Адрас мае не больш за {max} байтаў. GraphQL прымае даўжэйшыя запыты праз POST.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    en: { title: 'Unsupported content type', detail: 'Send application/json.' },
    fr: { title: 'Type de contenu non pris en charge', detail: 'Envoyez application/json.' },
    be: { title: 'Тып змесціва не падтрымліваецца', detail: 'Дашліце application/json.' },
  },
  'unreadable-body': {
    status: 400,
    en: {
      title: 'The body cannot be read',
      detail: 'Send one JSON object with “query”, and optionally “variables” and “operationName”.',
    },
    fr: {
      title: 'Le corps est illisible',
      detail: 'Envoyez un objet JSON avec « query » et, au besoin, « variables » et « operationName ».',
    },
    be: {
      title: 'Цела запыту не чытаецца',
      detail: 'Дашліце адзін аб’ект JSON з «query» і, калі трэба, «variables» ды «operationName».',
    },
  },
  'persisted-query-not-found': {
    status: 400,
    en: { title: 'No query with this hash is known here', detail: 'Send it once with its text by POST.' },
    fr: {
      title: 'Aucune requête connue sous cette empreinte',
      detail: 'Envoyez-la une fois avec son texte, par POST.',
    },
    be: {
      title: 'Запыт з такім хэшам тут невядомы',
      detail: 'Дашліце яго адзін раз разам з тэкстам праз POST.',
    },
  },
  'persisted-query-mismatch': {
    status: 400,
    en: {
      title: 'The query does not have this hash',
      detail: 'The hash is the SHA-256 of the text as it is sent.',
    },
    fr: {
      title: 'La requête n’a pas cette empreinte',
      detail: 'L’empreinte est le SHA-256 du texte tel qu’il est envoyé.',
    },
    be: {
      title: 'Хэш не адпавядае запыту',
      detail: 'Хэш — гэта SHA-256 тэксту ў тым выглядзе, у якім ён дасланы.',
    },
  },
  'not-ready': {
    status: 503,
    en: { title: 'Starting', detail: 'The published content is still being loaded. Try again in a moment.' },
    fr: {
      title: 'Démarrage en cours',
      detail: 'Le contenu publié est en cours de chargement. Réessayez dans un instant.',
    },
    be: { title: 'Запуск', detail: 'Апублікаваны змест яшчэ загружаецца. Паспрабуйце праз хвіліну.' },
  },
  'stale-consent': {
    status: 503,
    en: {
      title: 'Held back until the publication log is reached again',
      detail: 'What people agreed to publish is not served by a host that may have missed their withdrawal.',
    },
    fr: {
      title: 'Retenu jusqu’au retour du journal de publication',
      detail:
        'Ce que des personnes ont accepté de publier n’est pas servi par un hôte qui a pu manquer leur retrait.',
    },
    be: {
      title: 'Прытрымана, пакуль журнал публікацый зноў не стане даступны',
      detail: 'Тое, на што людзі далі згоду, не паказваецца, калі мы маглі прапусціць яе адкліканне.',
    },
  },
  overloaded: {
    status: 503,
    en: { title: 'Too busy', detail: 'This host is busy right now. Try again in a few seconds.' },
    fr: { title: 'Surcharge', detail: 'Cet hôte est surchargé. Réessayez dans quelques secondes.' },
    be: { title: 'Перагрузка', detail: 'Гэты сервер зараз заняты. Паспрабуйце праз некалькі секунд.' },
  },
  'too-many-requests': {
    status: 429,
    en: { title: 'Too many requests', detail: 'Your network asks too often. Try again in a few seconds.' },
    fr: {
      title: 'Trop de requêtes',
      detail: 'Votre réseau envoie trop de requêtes. Réessayez dans quelques secondes.',
    },
    be: { title: 'Зашмат запытаў', detail: 'З вашай сеткі прыходзіць зашмат запытаў. Паспрабуйце пазней.' },
  },
  'range-not-satisfiable': {
    status: 416,
    en: { title: 'No such part', detail: 'The file has {size} bytes.' },
    fr: { title: 'Partie inexistante', detail: 'Le fichier compte {size} octets.' },
    be: { title: 'Няма такой часткі', detail: 'Памер файла ў байтах: {size}.' },
  },
  'guests-unavailable': {
    status: 503,
    en: {
      title: 'Replies cannot be taken right now',
      detail: 'Nothing was saved. Please try again in a minute.',
    },
    fr: {
      title: 'Les réponses ne peuvent pas être reçues pour le moment',
      detail: 'Rien n’a été enregistré. Veuillez réessayer dans une minute.',
    },
    be: {
      title: 'Зараз адказы не прымаюцца',
      detail: 'Нічога не захавана. Калі ласка, паспрабуйце праз хвіліну.',
    },
  },
  'files-unavailable': {
    status: 503,
    en: { title: 'Files cannot be read right now', detail: 'Please try again in a minute.' },
    fr: {
      title: 'Les fichiers ne peuvent pas être lus pour le moment',
      detail: 'Veuillez réessayer dans une minute.',
    },
    be: { title: 'Зараз файлы недаступныя', detail: 'Калі ласка, паспрабуйце праз хвіліну.' },
  },
  internal: {
    status: 500,
    en: { title: 'Something went wrong', detail: 'The fault is ours and has been noted.' },
    fr: { title: 'Une erreur est survenue', detail: 'L’erreur vient de nous et a été consignée.' },
    be: { title: 'Нешта пайшло не так', detail: 'Памылка наша, і яна занатаваная.' },
  },
} satisfies Record<string, Entry>
