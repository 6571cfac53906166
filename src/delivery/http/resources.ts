import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Current } from '../current.ts'
import type { Resource } from '../resources/resource.ts'
import { remembered } from './content.ts'
import { knownAddress } from './known-address.ts'
import { parametersOf } from './parameters.ts'
import { send } from './send.ts'

type Addressed = { Params: Record<string, string> }

/** The answers beside the dialect: remembered, compressed and tagged as those are. */
export const resourceRoutes = (
  app: FastifyInstance,
  current: Current,
  resources: Resource[],
  origin: string,
): void => {
  for (const { path, parameters: known = [], answer } of resources)
    app.get(path, async (request: FastifyRequest<Addressed>, reply) =>
      send(
        request,
        reply,
        current,
        remembered(current, knownAddress(request.url, known), (snapshot) =>
          answer(snapshot, { path: request.params, parameters: parametersOf(request), origin }),
        ),
      ),
    )
}
