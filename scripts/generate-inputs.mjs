/** action.yml, the table in src/policy/inputs.ts and the schema of the configuration → docs/inputs.md. `[--check] [--root DIR]` */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { importCompiled } from './compiled.mjs'
import { generatorArguments, publishFiles } from './generated-files.mjs'
import { markdownTable } from './markdown-table.mjs'

const options = generatorArguments()
const action = parse(readFileSync(join(options.root, 'action.yml'), 'utf8'))
const { inputs } = await importCompiled(options.root, 'src/policy/inputs.ts')

const forms = { text: 'text', list: 'list', number: 'whole number', boolean: '`true` or `false`' }

publishFiles(options, new Map([['docs/inputs.md', page()]]))

function page() {
  const rows = Object.entries(action.inputs).map(([name, { description }]) => {
    const { key, as } = inputs.find((input) => input.name === name) ?? {}
    const link = key === undefined ? '–' : `[\`${key.join('.')}\`](configuration.md#${key[0]})`
    return [`\`${name}\``, description, forms[as] ?? '–', link]
  })
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description])
  return `<!-- Generated from action.yml by scripts/generate-inputs.mjs; run \`npm run generate\` after a change there. -->
# Inputs and outputs of the action

## Inputs

An input wins over the same key of the [configuration file](configuration.md); one left empty says nothing. Lists are parted
by commas or lines, and a comma inside braces belongs to its glob.

${markdownTable(['Input', 'Meaning', 'Form', 'Key of the configuration'], rows)}

## Outputs

Counts, words and paths alone: no output carries text of the pull request.

${markdownTable(['Output', 'Meaning'], outputs)}
`
}
