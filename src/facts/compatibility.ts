/** Whether material under one license may go into a page under another, by data/licenses/compatibility.yml. */
import {
  comparedLicenses,
  type CompatibilityCell,
  compatibilityCells,
  compatibilityMatrix,
  noVerbatimCopy
} from './license-compatibility.generated.js'

export type { CompatibilityCell } from './license-compatibility.generated.js'

const numbers = new Map(comparedLicenses.map((id, number) => [id, number]))
const gates = ['pass', 'warn', 'fail'] as const

/**
 * The answer for material that is changed and made part of a page; `undefined` where the table does not know it and a person must decide.
 * Both may be SPDX expressions: of alternatives the best counts, of what holds together the worst. A family without version, such as
 * `CC-BY`, gets the answer its versions 3.0 and 4.0 have in common.
 */
export function adaptation(material: string, page: string): CompatibilityCell | undefined {
  return overOperands(material, (one) => overOperands(page, (other) => cellOf(one, other)))
}

/** Whether an unmodified copy, marked as being under its own license, may stand on any page; `undefined` where unknown. */
export function allowsVerbatimCopy(material: string): boolean | undefined {
  const known = spellings(material)
  return known.length === 0 ? undefined : !known.some((id) => noVerbatimCopy.includes(id))
}

type Answer = (operand: string) => CompatibilityCell | undefined

function overOperands(expression: string, answer: Answer): CompatibilityCell | undefined {
  if (/[()]/.test(expression)) return undefined
  const alternatives = expression.split(/\sOR\s/).map((alternative) => {
    const answers = alternative.split(/\sAND\s/).map((operand) => answer(operand.trim()))
    return answers.includes(undefined) ? undefined : worst(answers as readonly CompatibilityCell[])
  })
  const known = alternatives.filter((one) => one !== undefined)
  const best = known.find(({ gate }) => gate === 'pass')
  if (best) return best
  return known.length < alternatives.length ? undefined : gradeSorted(known)[0]
}

function worst(cells: readonly CompatibilityCell[]): CompatibilityCell | undefined {
  return gradeSorted(cells).at(-1)
}

function gradeSorted(cells: readonly CompatibilityCell[]): readonly CompatibilityCell[] {
  return [...cells].sort((a, b) => gates.indexOf(a.gate) - gates.indexOf(b.gate))
}

function cellOf(material: string, page: string): CompatibilityCell | undefined {
  const cells = spellings(material).flatMap((from) => spellings(page).map((to) => cellAt(from, to)))
  const [first] = cells
  return first && cells.every((cell) => cell?.gate === first.gate) ? first : undefined
}

function cellAt(material: string, page: string): CompatibilityCell | undefined {
  const number = compatibilityMatrix[numbers.get(material) ?? -1]?.[numbers.get(page) ?? -1]
  return number === undefined ? undefined : compatibilityCells[number]
}

/** The ids under which the table knows a license: itself, the unported one, or the versions a family may stand for. */
function spellings(id: string): readonly string[] {
  const unported = /^(CC-BY(?:-(?:NC|SA|ND)){0,2}-\d\.\d)-[A-Z]{2,3}$/.exec(id)?.[1] ?? id
  if (numbers.has(unported)) return [unported]
  if (!/^CC-BY(?:-(?:NC|SA|ND)){0,2}$/.test(id)) return []
  return ['3.0', '4.0'].map((version) => `${id}-${version}`).filter((version) => numbers.has(version))
}
