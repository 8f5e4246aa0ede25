/** The files that govern the check itself: a change to them is looked at, whatever the globs of the configuration say. */
import type { FileInput } from '../document/change.js'
import type { SettingsKind } from '../document/change-set.js'

/** Where a host found what governs this run. */
export interface SettingsPaths {
  /** The configuration's path; `.github/goodfaith.yml` unless said. */
  readonly configuration?: string
  /** The path of the workflow that runs the check, where the host knows it. */
  readonly workflow?: string
}

const configurationPath = '.github/goodfaith.yml'

/** Whether a path may be that of a file which governs the check; for workflows, their text decides. */
export function maySettle(path: string, { configuration = configurationPath, workflow }: SettingsPaths): boolean {
  return path === configuration || path === workflow || isWorkflow(path)
}

/** What a changed file governs; `undefined` for all other files. */
export function settingsKind(file: FileInput, paths: SettingsPaths): SettingsKind | undefined {
  if (!file.base?.length && !file.head?.length) return undefined // a host that was asked for no content hands over none
  const names = [file.path, ...(file.previousPath === undefined ? [] : [file.previousPath])]
  if (names.includes(paths.configuration ?? configurationPath)) return 'configuration'
  if (paths.workflow !== undefined && names.includes(paths.workflow)) return 'workflow'
  return names.some(isWorkflow) && [file.base, file.head].some(runsTheCheck) ? 'workflow' : undefined
}

function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]{1,255}\.ya?ml$/i.test(path)
}

/** Whether a workflow has a step that names this action or its command. */
function runsTheCheck(content: string | Uint8Array | undefined): boolean {
  if (content === undefined) return false
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  return /\bgoodfaith\b/i.test(text)
}
