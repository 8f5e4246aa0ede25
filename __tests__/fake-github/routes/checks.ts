/** Check runs. */
import { created, invalid, notFound, ok } from '../answer.js'
import { type CheckRun, resolveReference } from '../model.js'
import type { Json } from '../representation.js'
import { onRepository, pageOf, text, type Call, type Route } from '../route.js'

export const checkRoutes: Readonly<Record<string, Route>> = {
  'checks/create': onRepository((call, repository) => {
    const headSha = String(call.body['head_sha'])
    if (repository.git.commitObject(headSha) === undefined) {
      const message = `No commit found for SHA: ${headSha}`
      return invalid(call.operation, [{ resource: 'CheckRun', field: 'head_sha', code: 'custom', message }])
    }
    const run: CheckRun = {
      id: call.world.nextId(),
      headSha,
      name: '',
      status: 'queued',
      conclusion: null,
      startedAt: call.world.now(),
      completedAt: null,
      detailsUrl: null,
      externalId: '',
      output: { title: null, summary: null, text: null },
      annotations: []
    }
    change(call, run)
    repository.checkRuns.push(run)
    return created(call.show.checkRun(repository, run))
  }),

  'checks/update': onRepository((call, repository) => {
    const run = repository.checkRuns.find(({ id }) => id === call.parameters['check_run_id'])
    if (run === undefined) return notFound(call.operation)
    change(call, run)
    return ok(call.show.checkRun(repository, run))
  }),

  'checks/list-for-ref': onRepository((call, repository) => {
    const sha = resolveReference(repository, text(call, 'ref'))
    const name = call.query.get('check_name')
    const runs = repository.checkRuns.filter((run) => run.headSha === sha && (name === null || run.name === name))
    const { shown, headers } = pageOf(call, runs, repository)
    const body = { total_count: runs.length, check_runs: shown.map((run) => call.show.checkRun(repository, run)) }
    return { ...ok(body), headers }
  })
}

/** Applies a request's body; annotations are appended to what is there. */
function change({ body, world }: Call, run: CheckRun): void {
  const given = (key: string) => (typeof body[key] === 'string' ? body[key] : undefined)
  run.name = given('name') ?? run.name
  run.conclusion = given('conclusion') ?? run.conclusion
  run.status = given('conclusion') === undefined ? (given('status') ?? run.status) : 'completed'
  run.startedAt = given('started_at') ?? run.startedAt
  run.completedAt = given('completed_at') ?? (run.status === 'completed' ? world.now() : run.completedAt)
  run.detailsUrl = given('details_url') ?? run.detailsUrl
  run.externalId = given('external_id') ?? run.externalId
  const output = body['output']
  if (typeof output !== 'object' || output === null) return
  // The contract has seen `output`; its texts are strings and its annotations a list.
  const { title, summary, text: long, annotations } = output as Json
  const word = (value: unknown, before: string | null) => (typeof value === 'string' ? value : before)
  run.output = {
    title: word(title, run.output.title),
    summary: word(summary, run.output.summary),
    text: word(long, run.output.text)
  }
  if (Array.isArray(annotations)) run.annotations.push(...annotations)
}
