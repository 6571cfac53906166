import { type SeedGlobal, l, rich } from '../record.ts'
import { figureId } from './figures.ts'
import { organizationId } from './organizations.ts'

/**
 * A partner's view: Libereco and Viasna run the programme and keep the register; the Alliance points to them. The guide
 * to letters repeats what they publish and names no prisoner and no address.
 */
export const campaign: SeedGlobal = {
  global: 'campaign',
  data: {
    title: l(
      'Godparenthood for political prisoners',
      'Parrainage de prisonniers politiques',
      'Хроснае апякунства над палітвязнямі',
    ),
    summary: l(
      'A member of a parliament stands by one political prisoner: in public, in parliament and by letter.',
      'Un parlementaire se tient aux côtés d’un prisonnier politique : en public, au parlement et par des lettres.',
      'Дэпутат падтрымлівае аднаго палітвязня: публічна, у парламенце і лістамі.',
    ),
    introduction: l(
      rich([
        'Libereco runs the programme together with Viasna, who had the idea in 2011; the present campaign began on 9 July 2020. It is not the Alliance’s own, and the Alliance keeps no second register.',
        'Godparents are members of national parliaments and of the European Parliament, and some heads of parties or governments. They write letters, speak and ask questions in parliament, turn to ambassadors and authorities, and keep in touch with the family where the family wishes it.',
        'A godparenthood can pass on: when somebody leaves parliament, another takes over. One prisoner may have several godparents, and one godparent several prisoners.',
        'Nobody is named here without a decision that this does no harm. Who wrote to whom is never published: people in Belarus have been sent to prison for letters to political prisoners.',
      ]),
      rich([
        'Libereco mène le programme avec Viasna ; l’idée date de 2011, la campagne actuelle du 9 juillet 2020. Ce n’est pas un programme de l’Alliance, qui ne tient pas de second registre.',
        'Les parrains et marraines sont des membres de parlements nationaux et du Parlement européen, ainsi que quelques dirigeants de partis ou de gouvernements. Ils écrivent des lettres, interviennent et posent des questions au parlement, s’adressent aux ambassadeurs et aux autorités et restent en contact avec la famille si elle le souhaite.',
        'Un parrainage se transmet : quand quelqu’un quitte le parlement, un autre prend la suite. Un prisonnier peut avoir plusieurs parrains, et un parrain plusieurs filleuls.',
        'Personne n’est nommé ici sans qu’il ait été décidé que cela ne nuit pas. Qui a écrit à qui n’est jamais publié : au Bélarus, des lettres à des prisonniers politiques ont valu la prison à leurs auteurs.',
      ]),
      rich([
        'Праграму вядзе арганізацыя Libereco разам з «Вясной»; ідэя з’явілася ў 2011 годзе, цяперашняя кампанія ідзе з 9 ліпеня 2020 года. Гэта не праграма Альянсу, і другога рэестра Альянс не вядзе.',
        'Хроснымі становяцца дэпутаты нацыянальных парламентаў і Еўрапейскага парламента, а таксама некаторыя кіраўнікі партый і ўрадаў. Яны пішуць лісты, выступаюць і задаюць пытанні ў парламенце, звяртаюцца да паслоў і ўладаў, падтрымліваюць сувязь з сям’ёй, калі сям’я гэтага хоча.',
        'Хроснае апякунства можна перадаць: калі нехта сыходзіць з парламента, яго месца займае іншы. У аднаго зняволенага можа быць некалькі хросных, у аднаго хроснага – некалькі зняволеных.',
        'Нікога тут не называюць, пакуль не вырашана, што гэта не зашкодзіць. Хто каму пісаў, не публікуецца ніколі: у Беларусі за лісты палітвязням саджалі ў турму.',
      ]),
    ),
    letterGuide: l(
      rich([
        [
          { bold: 'Address. ' },
          'Write the name and the address in Cyrillic letters; only the country may be in Latin ones. Take both from the register of Viasna, in its Russian or Belarusian version.',
        ],
        [
          { bold: 'Language. ' },
          'Write in Russian or Belarusian. A letter in another language is not handed over. A few sentences are enough; let somebody translate them.',
        ],
        [
          { bold: 'The censor. ' },
          'Every letter is read before the prisoner sees it. Leave out politics, the case, the war and the words for protest. Tell of weather, books, animals, your town; wish strength and health.',
        ],
        [
          { bold: 'Sender. ' },
          'A return address is not required. Send no letter from Belarus, and ask nobody there to send one for you.',
        ],
        [
          { bold: 'Afterwards. ' },
          'Since 2023 many sentenced prisoners receive letters from close relatives only. No answer does not mean that you wrote in vain. Do not publish a photograph of the letter together with a name.',
        ],
        'After Libereco’s guide to postcards, Viasna’s appeal of May 2023 on the right to correspondence, and a sentence of four years for letters that Libereco reported.',
      ]),
      rich([
        [
          { bold: 'Adresse. ' },
          'Écrivez le nom et l’adresse en caractères cyrilliques ; seul le pays peut être en caractères latins. Prenez-les dans le registre de Viasna, en version russe ou bélarusse.',
        ],
        [
          { bold: 'Langue. ' },
          'Écrivez en russe ou en bélarusse. Une lettre dans une autre langue n’est pas remise. Quelques phrases suffisent ; faites-les traduire.',
        ],
        [
          { bold: 'Censure. ' },
          'Chaque lettre est lue avant le prisonnier. Évitez la politique, l’affaire, la guerre et les mots de la protestation. Parlez du temps, de livres, d’animaux, de votre ville ; souhaitez force et santé.',
        ],
        [
          { bold: 'Expéditeur. ' },
          'L’adresse de retour n’est pas obligatoire. N’envoyez rien depuis le Bélarus et ne demandez à personne là-bas de le faire pour vous.',
        ],
        [
          { bold: 'Ensuite. ' },
          'Depuis 2023, beaucoup de condamnés ne reçoivent de lettres que de leurs proches parents. L’absence de réponse ne signifie pas que vous avez écrit en vain. Ne publiez pas de photo de la lettre avec un nom.',
        ],
        'D’après le guide de Libereco sur les cartes postales, l’appel de Viasna de mai 2023 sur le droit à la correspondance et une condamnation à quatre ans pour des lettres, signalée par Libereco.',
      ]),
      rich([
        [
          { bold: 'Адрас. ' },
          'Імя і адрас пішыце кірыліцай; лацінкай можа быць толькі краіна. Вазьміце іх з рэестра «Вясны», з расійскай або беларускай версіі.',
        ],
        [
          { bold: 'Мова. ' },
          'Пішыце па-беларуску або па-руску. Ліст на іншай мове не перададуць. Дастаткова некалькіх сказаў; папрасіце іх перакласці.',
        ],
        [
          { bold: 'Цэнзар. ' },
          'Кожны ліст чытаюць раней за зняволенага. Абыходзьце палітыку, справу, вайну і словы пра пратэст. Раскажыце пра надвор’е, кнігі, жывёл, свой горад; пажадайце сілы і здароўя.',
        ],
        [
          { bold: 'Адпраўнік. ' },
          'Зваротны адрас неабавязковы. Не дасылайце лістоў з Беларусі і нікога там не прасіце зрабіць гэта за вас.',
        ],
        [
          { bold: 'Потым. ' },
          'З 2023 года многія асуджаныя атрымліваюць лісты толькі ад блізкіх родных. Калі адказу няма, гэта не значыць, што вы пісалі дарэмна. Не публікуйце фота ліста разам з імем.',
        ],
        'Паводле парад Libereco пра паштоўкі, закліку «Вясны» пра права на ліставанне ад траўня 2023 года і паведамлення Libereco пра прысуд – чатыры гады за лісты.',
      ]),
    ),
    programmes: [
      {
        name: '#WeStandBYyou',
        organization: organizationId('we-stand-by-you'),
        url: 'https://libereco.org',
        note: l(
          'Run by Libereco with Viasna since 2020; over 560 politicians by September 2025.',
          'Mené par Libereco avec Viasna depuis 2020 ; plus de 560 responsables politiques en septembre 2025.',
          'Libereco разам з «Вясной», з 2020 года; больш за 560 палітыкаў на верасень 2025 года.',
        ),
      },
      {
        name: 'MP4Freedom',
        organization: organizationId('mp4freedom'),
        note: l(
          'Members of the Seimas of Lithuania.',
          'Membres du Seimas de Lituanie.',
          'Дэпутаты Сейма Літвы.',
        ),
      },
    ],
    figures: [
      figureId('godparents-2025-09'),
      figureId('godparents-2024-01'),
      figureId('godparents-2020'),
      figureId('prisoners-2025-12-total'),
      figureId('prisoners-2025-12-men-and-women'),
    ],
  },
}
