import { type Localized, type SeedRecord, l, rich } from '../record.ts'

type Lines = [en: string[], fr: string[], be: string[]]

const page = (
  key: string,
  title: Localized<string>,
  summary: Localized<string>,
  [en, fr, be]: Lines,
): SeedRecord => ({
  collection: 'pages',
  key,
  data: { key, title, summary, body: l(rich(en), rich(fr), rich(be)) },
})

/** What a site needs besides its content. The texts say only what the product does; a site that does more must add it. */
export const pages: SeedRecord[] = [
  page(
    'about',
    l('About the Alliance', 'À propos de l’Alliance', 'Пра Альянс'),
    l(
      'A forum of parliamentary groups that support a democratic Belarus.',
      'Un forum de groupes parlementaires qui soutiennent un Bélarus démocratique.',
      'Пляцоўка парламенцкіх груп, якія падтрымліваюць дэмакратычную Беларусь.',
    ),
    [
      [
        'The Alliance was founded in Berlin in November 2023. Its members met again in Rome in March 2025 and in Paris in October 2025. The name is older: a report of 4 March 2023 already speaks of an alliance of parliamentary groups.',
        'It brings together the European Parliament’s Belarus delegation and parliamentarians of 22 countries. Membership is open to formal and informal friendship groups, and prospectively to regional parliaments.',
        'A group lives as long as its parliament. After an election it forms anew, so what you read here about office-holders bears the day on which it was last verified.',
        'Figures differ by who counted, when and how. We show them side by side, each with its source.',
      ],
      [
        'L’Alliance a été fondée à Berlin en novembre 2023. Ses membres se sont retrouvés à Rome en mars 2025 et à Paris en octobre 2025. Le nom est plus ancien : un rapport du 4 mars 2023 parle déjà d’une alliance de groupes parlementaires.',
        'Elle réunit la délégation du Parlement européen pour le Bélarus et des parlementaires de 22 pays. Elle est ouverte aux groupes d’amitié formels et informels et, à terme, aux parlements régionaux.',
        'Un groupe vit aussi longtemps que son parlement. Après une élection, il se reforme ; ce que vous lisez ici sur les responsables porte donc la date de la dernière vérification.',
        'Les chiffres varient selon qui a compté, quand et comment. Nous les montrons côte à côte, chacun avec sa source.',
      ],
      [
        'Альянс быў заснаваны ў Берліне ў лістападзе 2023 года. Яго сябры зноў сустрэліся ў Рыме ў сакавіку 2025 года і ў Парыжы ў кастрычніку 2025 года. Сама назва старэйшая: пра альянс парламенцкіх груп гаворыць ужо справаздача ад 4 сакавіка 2023 года.',
        'Ён аб’ядноўвае дэлегацыю Еўрапейскага парламента па сувязях з Беларуссю і парламентарыяў з 22 краін. Далучыцца могуць афіцыйныя і нефармальныя групы сяброўства, а ў будучыні і рэгіянальныя парламенты.',
        'Група жыве столькі, колькі яе парламент. Пасля выбараў яна ствараецца нанава, таму пры звестках пра асоб на пасадах стаіць дзень апошняй праверкі.',
        'Лічбы розняцца ў залежнасці ад таго, хто, калі і як лічыў. Мы паказваем іх побач, кожную са сваёй крыніцай.',
      ],
    ],
  ),
  page(
    'contact',
    l('Contact', 'Contact', 'Кантакты'),
    l(
      'Whom to write to, and what not to send.',
      'À qui écrire, et ce qu’il ne faut pas envoyer.',
      'Каму пісаць і чаго не дасылаць.',
    ),
    [
      [
        'For a meeting, write to the contact named in its invitation. To answer an invitation, use the form of the meeting.',
        'For everything else, write to the Office of Sviatlana Tsikhanouskaya through its own site, tsikhanouskaya.org.',
        'Please send no names, addresses or letters of prisoners or of their families by email. If you know that somebody in danger is named on a page, write only the address of the page: a page can be withdrawn at once, before any question is asked.',
      ],
      [
        'Pour une réunion, écrivez au contact indiqué dans l’invitation. Pour répondre à une invitation, utilisez le formulaire de la réunion.',
        'Pour toute autre question, adressez-vous au Bureau de Sviatlana Tsikhanouskaya par son propre site, tsikhanouskaya.org.',
        'N’envoyez par courriel ni noms, ni adresses, ni lettres de prisonniers ou de leurs familles. Si une page nomme une personne en danger, n’écrivez que l’adresse de la page : une page peut être retirée aussitôt, avant toute question.',
      ],
      [
        'Наконт сустрэчы пішыце на адрас, указаны ў запрашэнні. Каб адказаць на запрашэнне, скарыстайцеся формай сустрэчы.',
        'З усімі іншымі пытаннямі звяртайцеся ў Офіс Святланы Ціханоўскай праз яго сайт tsikhanouskaya.org.',
        'Не дасылайце па электроннай пошце імёнаў, адрасоў ці лістоў зняволеных або іх родных. Калі на старонцы названы чалавек, якому гэта пагражае, напішыце толькі адрас старонкі: яе можна зняць адразу, перш чым нешта высвятляць.',
      ],
    ],
  ),
  page(
    'privacy',
    l('Privacy', 'Confidentialité', 'Прыватнасць'),
    l(
      'No cookies, no trackers, no stored addresses of readers.',
      'Aucun cookie, aucun traceur, aucune adresse de lecteur conservée.',
      'Без кукі, без лічыльнікаў, адрасы чытачоў не захоўваюцца.',
    ),
    [
      [
        'The public content sets no cookie and loads nothing from third parties: no statistics, no fonts, no maps. Requests are not written to a log, and no IP address of a reader is stored.',
        'If you answer an invitation, what you write is read only by the staff who prepare the meeting. Your name as on the identity document, your accessibility needs and your diet are stored encrypted; each time somebody opens them, that is recorded. Your IP address is not stored with your answer.',
        'You may ask for the deletion of your answer at any time by writing to the contact named in the invitation.',
        'A site that shows our content may do otherwise. Its own privacy notice tells you.',
      ],
      [
        'Le contenu public ne dépose aucun cookie et ne charge rien auprès de tiers : ni statistiques, ni polices, ni cartes. Les requêtes ne sont pas inscrites dans un journal et aucune adresse IP de lecteur n’est conservée.',
        'Si vous répondez à une invitation, seules les personnes qui préparent la réunion lisent ce que vous écrivez. Votre nom tel qu’il figure sur la pièce d’identité, vos besoins d’accessibilité et votre régime alimentaire sont chiffrés ; chaque ouverture est consignée. Votre adresse IP n’est pas conservée avec votre réponse.',
        'Vous pouvez demander à tout moment la suppression de votre réponse en écrivant au contact indiqué dans l’invitation.',
        'Un site qui présente nos contenus peut procéder autrement. Sa propre notice vous le dira.',
      ],
      [
        'Публічныя старонкі не ставяць кукі і не загружаюць нічога ад трэціх асоб: ні статыстыкі, ні шрыфтоў, ні карт. Запыты не пішуцца ў журнал, IP-адрасы чытачоў не захоўваюцца.',
        'Калі вы адказваеце на запрашэнне, напісанае вамі чытаюць толькі супрацоўнікі, якія рыхтуюць сустрэчу. Імя і прозвішча, як у дакуменце, патрэбы даступнасці і асаблівасці харчавання зашыфраваныя; кожнае адкрыццё запісваецца. Ваш IP-адрас разам з адказам не захоўваецца.',
        'Вы можаце ў любы час папрасіць выдаліць свой адказ, напісаўшы на кантактны адрас, указаны ў запрашэнні.',
        'Сайт, які паказвае нашы матэрыялы, можа рабіць інакш. Пра гэта скажа яго ўласнае паведамленне.',
      ],
    ],
  ),
  page(
    'accessibility',
    l('Accessibility', 'Accessibilité', 'Даступнасць'),
    l(
      'What has been checked, and what has not.',
      'Ce qui a été vérifié, et ce qui ne l’a pas été.',
      'Што праверана, а што не.',
    ),
    [
      [
        'The pages on which guests answer an invitation need no script, work with a keyboard and follow the size of text that you choose. An automatic check against the Web Content Accessibility Guidelines runs with every change.',
        'An automatic check does not find everything. Nobody has yet tried these pages with people who use a screen reader every day, and we claim no conformance.',
        'If something keeps you out, write to the contact named in the invitation. You may also answer by telephone or on paper: staff can enter your answer for you.',
      ],
      [
        'Les pages où les invités répondent n’exigent aucun script, s’utilisent au clavier et respectent la taille de texte que vous choisissez. Un contrôle automatique d’après les Règles pour l’accessibilité des contenus web accompagne chaque modification.',
        'Un contrôle automatique ne trouve pas tout. Ces pages n’ont pas encore été essayées avec des personnes qui utilisent chaque jour un lecteur d’écran, et nous ne revendiquons aucune conformité.',
        'Si quelque chose vous empêche de répondre, écrivez au contact indiqué dans l’invitation. Vous pouvez aussi répondre par téléphone ou sur papier : l’équipe peut saisir votre réponse.',
      ],
      [
        'Старонкі, на якіх госці адказваюць на запрашэнне, не патрабуюць скрыптоў, працуюць з клавіятуры і зважаюць на памер тэксту, які вы выбралі. Пры кожнай змене іх аўтаматычна правяраюць паводле правілаў даступнасці вэб-змесціва.',
        'Аўтаматычная праверка знаходзіць не ўсё. Людзі, якія штодня карыстаюцца экраннымі чытачкамі, гэтых старонак яшчэ не спрабавалі, і мы не сцвярджаем, што яны адпавядаюць стандарту.',
        'Калі нешта вам замінае, напішыце на адрас, указаны ў запрашэнні. Адказаць можна таксама па тэлефоне ці на паперы: супрацоўнікі ўпішуць ваш адказ.',
      ],
    ],
  ),
]
