import sharp from 'sharp'
import type { House } from './house.ts'

let shade = 0

/** An image of its own: the same bytes would be the same public file. */
export const newImage = async ({ studio }: House, alt: string): Promise<string> => {
  const background = { r: shade++ % 256, g: Math.floor(shade / 256), b: 90 }
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer()
  const { id } = await studio.payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt },
    file: { data, mimetype: 'image/png', name: `invented-${shade}.png`, size: data.length },
    draft: true,
    // The scene is set before the play begins.
    overrideAccess: true,
  })
  return String(id)
}

export const newGodparent = async ({ studio }: House): Promise<string> => {
  const body = { name: 'Invented Godparent', publicity: 'public' }
  const { doc } = (await studio.rest('POST', '/people?locale=en', body, 'administrator')).body
  await studio.rest('POST', `/people/${doc.id}/publish?locale=en`, {}, 'administrator')
  return doc.id
}

export type Scene = { profile: string; godparenthood: string; act: string; image: string }

/** A cleared prisoner with a portrait, a godparent and a public act; everything is public in English and French. */
export const setScene = async (house: House, name: string, godparent: string): Promise<Scene> => {
  const { staff } = house
  const image = await newImage(house, `${name}-image`)
  const profile = (
    await staff('POST', '/prisoner-profiles?locale=en', {
      name: `${name}-profile`,
      summary: `${name}-profile summary`,
      image,
      publicationDecision: { state: 'cleared' },
      fieldPublicity: { image: true },
    })
  ).doc.id
  await staff('PATCH', `/prisoner-profiles/${profile}?locale=fr&draft=true`, {
    name: `${name}-profile`,
    summary: `${name}-profile résumé`,
  })
  const godparenthood = (
    await staff('POST', '/godparenthoods?locale=en', {
      programme: 'Invented programme',
      prisoner: profile,
      godparent,
      publicity: 'public',
      statement: `${name}-bond`,
    })
  ).doc.id
  const act = (
    await staff('POST', '/solidarity-acts?locale=en', {
      godparenthood,
      actType: 'statement',
      publicity: 'public',
      summary: `${name}-bond act`,
    })
  ).doc.id
  const inFrench = { media: { alt: `${name}-image` }, godparenthoods: { statement: `${name}-bond` } }
  await staff('PATCH', `/media/${image}?locale=fr&draft=true`, inFrench.media)
  await staff('PATCH', `/godparenthoods/${godparenthood}?locale=fr&draft=true`, inFrench.godparenthoods)
  await staff('POST', `/media/${image}/publish?locale=en`, {})
  await staff('POST', `/prisoner-profiles/${profile}/publish?locale=en`, {})
  await staff('POST', `/godparenthoods/${godparenthood}/publish?locale=en`, {})
  await staff('POST', `/solidarity-acts/${act}/publish?locale=en`, {})
  return { profile, godparenthood, act, image }
}
