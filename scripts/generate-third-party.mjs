/** package-lock.json and the packages installed by it → THIRD_PARTY.md, the list of packages in the bundles; `--check` compares only. */
import { generatorArguments, publishFiles } from './generated-files.mjs'
import { thirdParty } from './third-party.mjs'

const packages = thirdParty()
const rows = packages.map(
  ({ name, version, license, link }) => `| ${link === '' ? name : `[${name}](${link})`} | ${version} | ${license} |`
)

const page = `<!-- Generated from package-lock.json by scripts/generate-third-party.mjs; run \`npm run generate\` after a change of packages. -->
# Packages of others

goodfaith is under the MIT license. Its bundles, \`dist/index.js\` and \`dist/cli/index.js\`, also hold code from these ${packages.length} packages, unchanged.
The words of every license travel with the bundles, in \`dist/licenses.txt\` and \`dist/cli/licenses.txt\`.

SPDX license identifiers and exceptions are the work of the SPDX working groups of the Linux Foundation (CC-BY-3.0).
The words of published license texts come from the package spdx-license-list (CC0-1.0), which collects them from their publishers; they are there to be compared with.
exifreader is under the Mozilla Public License 2.0 and is used as it was published; its source stands at the address below and in npm's registry, under that license.
The table of credentials is made from rules and lists of [gitleaks](https://github.com/gitleaks/gitleaks) (MIT, Copyright (c) 2019 Zachary Rice; data/secrets/gitleaks.json).
What stands under \`data/\` names its source and license entry by entry.

| Package | Version | License |
| --- | --- | --- |
${rows.join('\n')}
`

publishFiles(generatorArguments(), new Map([['THIRD_PARTY.md', page]]))
