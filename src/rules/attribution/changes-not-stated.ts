/** Text of others that a change edits while its credit says it is unchanged, or says nothing of changes. */
import { creativeCommonsStems } from '../../facts/creative-commons-stems.js'
import { defineRule } from '../rule.js'
import { licenseName, ownWords } from '../slot.js'

const stems = [
  ...creativeCommonsStems,
  'unchanged',
  'unmodified',
  'without changes',
  'without modification',
  'no changes',
  'not modified',
  'without any change'
]
const by4 = 'https://creativecommons.org/licenses/by/4.0/'
const from = 'from [Harbor Names](https://harbor.example/) by Bob Example'
const old =
  'Names should be short, for they are read often. Say each of them aloud before you decide. Ask a friend to read them too. A name that needs a comment is no name.'
const edited = old.replace('Ask a friend', 'Ask two friends or your neighbor')
const rewritten =
  'Names should be short, for they are read often. Say each of them aloud before you decide. Today many people let a list choose, which saves time and costs character, so look at lists and then think again.'

function section(text: string, credit: string): string {
  return `# Names\n\n## How to choose\n\n${text}\n\n${credit}\n`
}

/** A change of the text above a credit that stays as it is. */
function leaving(credit: string, text: string) {
  return { base: section(old, credit), head: section(text, credit) }
}

/** The same, with the marks of what must be found. */
function changing(credit: string, text: string) {
  return {
    base: section(old, credit),
    head: section(
      text,
      credit.replace(/\b[A-Za-z]{1,20} from \[[^\]]{1,40}\]\([^)]{1,60}\)/, (words) => `⟦${words}⟧`)
    )
  }
}

export default defineRule({
  meta: {
    id: 'attribution/changes-not-stated',
    severity: 'warning',
    scope: 'change',
    wakes: [{ literals: stems }],
    wakesIn: 'base',
    reads: 'change-set',
    summary: 'Say beside a credit that the work was changed',
    why: 'Most licenses ask for a word that a work was changed, so that its author is not taken for the author of the changes.',
    remedy: 'Add to the credit that the text was changed, for example: adapted from the original.',
    messages: {
      unchanged: 'The credit says the work is unchanged, and this change edits the text it stands with.',
      silent:
        'This change rewrites text that the credit says is from another work; {license} asks for a word that it was changed, {clause}, {link}.'
    }
  },

  examples: {
    bad: [
      changing(`Copied ${from}, unchanged.`, edited),
      changing(`Reproduced ${from} without changes.`, edited),
      changing(`This section is reprinted ${from}, unmodified.`, edited),
      changing(`Copied ${from}, unchanged, licensed under [CC BY 4.0](${by4}).`, rewritten),
      changing(`Text copied ${from}, licensed under [CC BY 4.0](${by4}).`, rewritten),
      changing(
        `Taken ${from}, licensed under [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/).`,
        rewritten
      ),
      changing(
        `Excerpt ${from}, licensed under [CC BY-NC 4.0](https://creativecommons.org/licenses/by-nc/4.0/).`,
        rewritten
      ),
      changing(
        `Reprinted ${from}, no changes were made, licensed under [CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/).`,
        edited
      )
    ],
    good: [
      leaving(`Adapted ${from}, licensed under [CC BY 4.0](${by4}).`, rewritten),
      leaving(`Text copied ${from} and changed, licensed under [CC BY 4.0](${by4}).`, rewritten),
      leaving(`Text copied ${from}, licensed under [CC BY 4.0](${by4}).`, edited),
      leaving(`Text copied ${from}.`, rewritten),
      leaving(
        `Copied ${from}, unchanged, [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/).`,
        old.replaceAll('. ', '.\n')
      ),
      leaving(`Copied ${from}, unchanged, as it is.`, `**${old.replace('. ', '.** ')}`),
      leaving('The rest is unchanged.', rewritten),
      leaving('Names are kept without changes.', rewritten),
      leaving(
        'Photo by [Grace Example](https://photos.example/grace), unchanged, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).',
        rewritten
      ),
      leaving(`Inspired by [Harbor Names](https://harbor.example/), licensed under [CC BY 4.0](${by4}).`, rewritten),
      leaving(`Used with permission, unchanged ${from}.`, rewritten)
    ]
  },

  load: async () => {
    const { changedWorks } = await import('../../facts/changed-work.js')
    const { requirementsOf } = await import('../../facts/requirements.js')
    const { rewrittenPages } = await import('../../facts/touched.js')
    return { changedWorks, requirementsOf, rewrittenPages }
  },

  *checkChange({ pages }, { loaded: { changedWorks, requirementsOf, rewrittenPages } }) {
    for (const { change, base, head } of rewrittenPages(pages, stems)) {
      for (const { range, said, licenseId } of changedWorks(change, base, head)) {
        const asked = licenseId ? requirementsOf(licenseId) : undefined
        if (said === 'silent' && !asked?.credit.includes('changes')) continue
        yield {
          path: change.path,
          range,
          message: said,
          ...(said === 'silent' && asked
            ? {
                slots: {
                  license: licenseName(licenseId ?? ''),
                  clause: ownWords(asked.clause),
                  link: ownWords(asked.link)
                }
              }
            : {}),
          confidence: 'medium'
        }
      }
    }
  }
})
