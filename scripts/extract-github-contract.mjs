/**
 * Extracts from GitHub's published description of its REST API the operations goodfaith uses, for the tests' fake GitHub:
 * `node scripts/extract-github-contract.mjs [path of an installed @octokit/openapi]`. Without a path the package
 * is installed into a temporary folder (about 385 MB, removed afterwards). The same version gives the same file, byte by byte.
 * The result is plain JSON Schema: OpenAPI's `nullable` is spelled out, prose and examples are left behind.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = '@octokit/openapi'
const range = '23'
const destination = fileURLToPath(new URL('../__tests__/fake-github/contract/github-rest.json', import.meta.url))

/** What the product calls now or will call, and what tests call to look behind it. */
const operations = [
  'checks/create',
  'checks/list-for-ref',
  'checks/update',
  'git/get-blob',
  'git/get-commit',
  'git/get-tree',
  'issues/add-labels',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-labels-on-issue',
  'issues/remove-label',
  'issues/update-comment',
  'pulls/create-reply-for-review-comment',
  'pulls/create-review',
  'pulls/create-review-comment',
  'pulls/delete-pending-review',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/get-review',
  'pulls/get-review-comment',
  'pulls/list',
  'pulls/list-comments-for-review',
  'pulls/list-commits',
  'pulls/list-files',
  'pulls/list-requested-reviewers',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/request-reviewers',
  'pulls/submit-review',
  'pulls/update-review',
  'pulls/update-review-comment',
  'rate-limit/get',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-commit',
  'repos/get-content',
  'search/issues-and-pull-requests',
  'teams/list-members-in-org',
  'users/get-authenticated'
]

/** Error bodies that any operation may answer, declared for it or not. */
const alwaysKept = ['basic-error', 'validation-error', 'validation-error-simple']

/** Keywords of OpenAPI that judge nothing; `oneOf` and the rest of JSON Schema stay. */
const silent = new Set([
  'description',
  'example',
  'examples',
  'title',
  'default',
  'deprecated',
  'externalDocs',
  'discriminator',
  'readOnly',
  'writeOnly',
  'xml'
])

main()

function main() {
  const given = process.argv[2]
  const temporary = given === undefined ? mkdtempSync(join(tmpdir(), 'github-contract-')) : undefined
  try {
    const folder = given ?? install(temporary)
    const { version, license } = readJson(join(folder, 'package.json'))
    const description = readJson(join(folder, 'generated', 'api.github.com.json'))
    const contract = extract(description, `${source} ${version} (license: ${license}), generated/api.github.com.json`)
    const text = linePerEntry(contract)
    writeFileSync(destination, text)
    console.log(
      `${Object.keys(contract.operations).length} operations, ${Object.keys(contract.schemas).length} schemas, ${text.length} bytes`
    )
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true })
  }
}

function install(folder) {
  const words = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--no-save']
  execFileSync('npm', [...words, `${source}@${range}`], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  return join(folder, 'node_modules', source)
}

function extract(description, from) {
  const wanted = new Set()
  const schemaOf = (schema) => prune(schema, wanted)
  const found = new Map()
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!operations.includes(operation.operationId)) continue
      const shared = methods.parameters ?? []
      found.set(
        operation.operationId,
        operationOf(
          description,
          { ...operation, path, method, parameters: [...shared, ...(operation.parameters ?? [])] },
          schemaOf
        )
      )
    }
  }
  const missing = operations.filter((name) => !found.has(name))
  if (missing.length > 0) throw new Error(`${from} has no operation ${missing.join(', ')}.`)

  for (const name of alwaysKept) wanted.add(name)
  const schemas = new Map()
  // The set grows while its members are visited: a schema names further schemas.
  for (const name of wanted) schemas.set(name, schemaOf(description.components.schemas[name]))
  return {
    $comment: `Extracted by scripts/extract-github-contract.mjs from ${from}, by GitHub. Do not edit; run the script again.`,
    operations: sorted(found),
    schemas: deduplicated(sorted(schemas))
  }
}

function operationOf(description, { path, method, parameters, requestBody, responses, externalDocs }, schemaOf) {
  const resolved = (value) => (value.$ref === undefined ? value : pointer(description, value.$ref))
  const contentOf = (content) =>
    Object.fromEntries(
      Object.entries(content ?? {})
        .filter(([, { schema }]) => schema !== undefined)
        .map(([type, { schema }]) => [type, schemaOf(schema)])
    )
  const body = requestBody === undefined ? undefined : resolved(requestBody)
  return {
    method: method.toUpperCase(),
    path,
    ...(externalDocs === undefined ? {} : { documentation: externalDocs.url }),
    parameters: parameters.map(resolved).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      schema: schemaOf(parameter.schema)
    })),
    ...(body === undefined ? {} : { body: { required: body.required === true, content: contentOf(body.content) } }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, contentOf(resolved(response).content)])
    )
  }
}

/** The schema as JSON Schema, notes removed; the names of schemas it refers to are added to `wanted`. */
function prune(schema, wanted) {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice('#/components/schemas/'.length)
    wanted.add(name)
    return { $ref: `#/schemas/${name}` }
  }
  const kept = {}
  for (const [key, value] of Object.entries(schema)) {
    if (silent.has(key) || key === 'nullable' || key.startsWith('x-')) continue
    kept[key] = prunedKeyword(key, value, wanted)
  }
  return schema.nullable === true ? orNull(kept) : kept
}

function prunedKeyword(key, value, wanted) {
  switch (key) {
    case 'properties':
    case 'patternProperties':
      return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, prune(schema, wanted)]))
    case 'items':
    case 'not':
      return prune(value, wanted)
    case 'additionalProperties':
      return typeof value === 'object' ? prune(value, wanted) : value
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return value.map((schema) => prune(schema, wanted))
    default:
      return value
  }
}

function orNull(schema) {
  if (typeof schema.type !== 'string')
    return Object.keys(schema).length === 0 ? {} : { anyOf: [schema, { type: 'null' }] }
  const withNull = { ...schema, type: [schema.type, 'null'] }
  if (schema.enum !== undefined && !schema.enum.includes(null)) withNull.enum = [...schema.enum, null]
  return withNull
}

/** Schemas that say the same under two names become one: the later name refers to the first. */
function deduplicated(schemas) {
  const first = new Map()
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const text = JSON.stringify(schema)
      const same = first.get(text)
      if (same === undefined) first.set(text, name)
      return [name, same === undefined ? schema : { $ref: `#/schemas/${same}` }]
    })
  )
}

function pointer(document, reference) {
  return reference
    .slice(2)
    .split('/')
    .reduce((value, key) => value[key], document)
}

function sorted(map) {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** JSON with one operation or schema a line, so that a new version shows as a readable difference. */
function linePerEntry({ $comment, ...groups }) {
  const lines = Object.entries(groups).map(([name, entries]) => {
    const members = Object.entries(entries).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    return `${JSON.stringify(name)}: {\n${members.join(',\n')}\n}`
  })
  return `{\n"$comment": ${JSON.stringify($comment)},\n${lines.join(',\n')}\n}\n`
}
