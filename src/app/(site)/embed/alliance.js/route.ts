import { component } from '../../../../site/embed/component.ts'

export const GET = (): Response =>
  new Response(component, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
