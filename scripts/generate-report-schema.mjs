/**
 * Writes `schema/report.schema.json` from `src/report/report-schema.ts`.
 * With `--check` it writes nothing, and exits 1 naming the file when it is out of date.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformFileSync } from '@swc/core'
import { toJsonSchema } from '@valibot/to-json-schema'

const root = new URL('../', import.meta.url)
const target = new URL('schema/report.schema.json', root)

const { reportDefinitions, reportSchema, reportSchemaId } = await importTypeScript('src/report/report-schema.ts')
const { $schema, ...schema } = toJsonSchema(reportSchema, {
  target: 'draft-2020-12',
  errorMode: 'throw',
  definitions: reportDefinitions
})
schema.properties = { $schema: { const: reportSchemaId }, ...schema.properties }
const described = {
  $schema,
  $id: reportSchemaId,
  title: 'Report of goodfaith',
  description:
    'What one check found: every finding with its clauses, what was waived, what could not be judged, and the result.',
  ...schema
}
const text = `${JSON.stringify(described, null, 2)}\n`

const shown = 'schema/report.schema.json'
const current = existsSync(target) ? readFileSync(target, 'utf8') : ''
if (process.argv.includes('--check')) {
  if (current !== text) {
    console.error(`${shown} is out of date; run \`npm run generate\`.`)
    process.exitCode = 1
  }
} else if (current !== text) {
  mkdirSync(new URL('.', target), { recursive: true })
  writeFileSync(target, text)
}

/** The exports of a module whose only imports are packages; a copy in `.tmp` lets Node find those. */
async function importTypeScript(path) {
  const { code } = transformFileSync(fileURLToPath(new URL(path, root)), {
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'es6' }
  })
  const copy = new URL(`.tmp/report-schema-${process.pid}.mjs`, root)
  mkdirSync(new URL('.', copy), { recursive: true })
  writeFileSync(copy, code)
  try {
    return await import(copy)
  } finally {
    rmSync(copy)
  }
}
