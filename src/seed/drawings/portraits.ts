type Look = { ground: string; clothes: string; skin: string; hair: string; hairPath: string }

const looks: Look[] = [
  {
    ground: '#dfe6ec',
    clothes: '#5b7590',
    skin: '#b9c6d2',
    hair: '#3d5268',
    hairPath: 'M 262 330 a 138 150 0 0 1 276 0 q -60 -90 -138 -90 q -78 0 -138 90 z',
  },
  {
    ground: '#ece6df',
    clothes: '#8a6f55',
    skin: '#d6c8b8',
    hair: '#5d4734',
    hairPath:
      'M 250 520 v -190 a 150 160 0 0 1 300 0 v 190 h -60 v -200 q -90 -20 -140 -80 q -20 60 -40 80 v 200 z',
  },
  {
    ground: '#e1ebe3',
    clothes: '#5d8068',
    skin: '#bfd0c3',
    hair: '#3f5a48',
    hairPath: 'M 275 300 a 125 135 0 0 1 250 0 q -125 -40 -250 0 z M 330 175 a 70 50 0 0 1 140 0 z',
  },
]

/** Nobody: a bust of plain shapes. */
const portrait = ({ ground, clothes, skin, hair, hairPath }: Look): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1000">
  <rect width="800" height="1000" fill="${ground}"/>
  <path d="M 120 1000 v -140 a 280 240 0 0 1 560 0 v 140 z" fill="${clothes}"/>
  <rect x="345" y="440" width="110" height="220" rx="55" fill="${skin}"/>
  <ellipse cx="400" cy="355" rx="125" ry="155" fill="${skin}"/>
  <path d="${hairPath}" fill="${hair}"/>
</svg>`

export const portraits = looks.map(portrait)
