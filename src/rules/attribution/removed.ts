/** Credits and license notices that a change takes away while it leaves the content they belong to. */
import { creditStems } from '../../facts/credit-stems.generated.js'
import { licenseStems } from '../../facts/license-stems.js'
import type { Range } from '../../document/span.js'
import type { LostEvidence } from '../../facts/lost-evidence.js'
import type { CreditPart } from '../../facts/lost-part.js'
import { type ChangeObservation, defineRule } from '../rule.js'
import { ownWords } from '../slot.js'

const stems = ['covenant', ...licenseStems, ...creditStems]

/** A page with something in its middle and at its end. */
function page(middle: string, end = 'Ask a friend to read them.'): string {
  return `# Choosing names\n\nNames should be short, for they are read often.\n\n${middle}\n\nSay each of them aloud before you decide.\n\n${end}\n`
}

export default defineRule({
  meta: {
    id: 'attribution/removed',
    severity: 'error',
    scope: 'change',
    wakes: [{ literal: 'covenant' }, ...[...licenseStems, ...creditStems].map((literal) => ({ literal }))],
    wakesIn: 'base',
    reads: 'change-set',
    summary: 'Keep credits and license notices as long as their content stays',
    why: 'Most licenses allow reuse on the condition that the credit stays; without it the page has no right to the content.',
    remedy: 'Put the credit back, reworded if you like, or take out what it belongs to.',
    messages: {
      credit: 'A credit is removed here and its content stays.',
      license: 'A license notice is removed here and what it covers stays.',
      text: 'Lines of a license text are removed here, and nothing takes their place.',
      part: 'The credit loses {part} here, and what it belongs to stays.',
      mention: 'Words that name a license or a licensed work are removed here, and nothing takes their place.'
    }
  },

  examples: {
    bad: [
      {
        path: 'docs/author.md',
        base: page('⟦Adapted from [The Naming Book](https://books.example/naming)⟧ by Ada Example, CC BY 4.0.'),
        head: page('Adapted from [The Naming Book](https://books.example/naming), CC BY 4.0.')
      },
      { base: page('⟦Adapted from [The Naming Book](https://books.example/naming)⟧ by Ada Example.'), head: page('') },
      {
        base: page('This guide is ⟦based on [Style for Everyone](https://style.example/)⟧, licensed under CC BY 4.0.'),
        head: page('\n')
      },
      {
        path: 'docs/pictures.md',
        base: page(
          '![A harbor](harbor.jpg)\n\n⟦Photo by [Grace Example](https://photos.example/grace)⟧, CC BY-SA 4.0.'
        ),
        head: page('![A harbor](harbor.jpg)')
      },
      {
        path: 'docs/drawing.md',
        base: page('![A tree](tree.png)\n\n⟦Image credit: University of Example⟧'),
        head: page('![A tree](tree.png)\n')
      },
      {
        base: page(
          'Have fun.',
          '## Credits\n\n- ⟦[How we name things](https://names.example/how)⟧ by Bob Example\n- [Short words](https://words.example/)'
        ),
        head: page('Have fun.', '## Credits\n\n- [Short words](https://words.example/)')
      },
      {
        path: 'docs/translated.md',
        base: page('Este texto está ⟦adaptado de [El libro de los nombres](https://libros.example/nombres)⟧.'),
        head: page('Este texto es libre.')
      },
      {
        path: 'docs/own.md',
        base: page('This page is licensed under the ⟦Creative Commons Attribution 4.0 International⟧ license.'),
        head: page('')
      },
      {
        path: 'docs/machine.md',
        base: page('Have fun.', '<!-- ⟦SPDX-License-Identifier: CC-BY-SA-4.0⟧ -->'),
        head: page('Have fun.', '<!-- the end -->')
      },
      {
        path: 'docs/other.md',
        base: page('⟦Taken from [The Naming Book](https://books.example/naming)⟧ by Ada Example.'),
        head: page('Taken from [Names and More](https://more.example/) by Eve Example.')
      },
      {
        path: 'CODE_OF_CONDUCT.md',
        base: page('We like the ⟦Contributor Covenant⟧, as many projects do.'),
        head: page('\n\n')
      },
      {
        path: 'docs/reading.md',
        base: page('- ⟦[Names](https://names.example/)⟧ (CC BY-NC 4.0)\n- [Words](https://words.example/) (CC BY 4.0)'),
        head: page('- [Words](https://words.example/) (CC BY 4.0)')
      },
      {
        path: 'LICENSE-docs.md',
        base: '# License\n\nYou may share this text.\n\n⟦You must name its authors and say what you changed.⟧\n\nIt comes without warranty.\n',
        head: '# License\n\nYou may share this text.\n\nIt comes without warranty.\n'
      }
    ],
    good: [
      {
        path: 'docs/initial.md',
        base: page('Adapted from [The Naming Book](https://books.example/naming) by Ada Example.'),
        head: page('Changed and shortened from [The Naming Book](https://books.example/naming) by Ada K. Example.')
      },
      {
        base: page('Adapted from [The Naming Book](https://books.example/naming) by Ada Example.'),
        head: page('', 'Adapted from [The Naming Book](https://books.example/naming) by Ada Example.')
      },
      {
        base: page('Adapted from [The Naming Book](http://www.books.example/naming/) by Ada Example.'),
        head: page('Our source is *The Naming Book*, <https://books.example/naming>.')
      },
      {
        base: page('Adapted from “The Naming Book” by\u00A0Ada Example.'),
        head: page('Adapted from "The Naming Book" by Ada Example.')
      },
      {
        base: page('Adapted from [The Naming Book](https://books.example/naming).'),
        head: page('Adapted from [The Naming Book](https://library.example/naming-book).')
      },
      {
        base: page('This page is licensed under CC BY-SA 3.0.'),
        head: page('All of this page is available under CC BY-SA 3.0.')
      },
      {
        base: page('Adapted from [The Naming Book](https://books.example/naming).'),
        head: page('Adaptado de [El libro de los nombres](https://books.example/naming).')
      },
      {
        path: 'docs/pictures.md',
        base: page('![A harbor](harbor.jpg)\n\nPhoto by [Grace Example](https://photos.example/grace), CC BY-SA 4.0.'),
        head: page('Look at the harbor.')
      },
      {
        path: 'docs/gone.md',
        base: '# Names\n\nHave fun.\n\n## Short ones\n\nNames should be short, for they are read often.\n\nAdapted from [The Naming Book](https://books.example/naming).\n',
        head: '# Names\n\nHave fun.\n'
      },
      { path: 'docs/deploy.md', base: page('Preview it, courtesy of the latest changes.'), head: page('Preview it.') },
      {
        path: 'docs/estimate.md',
        base: page('The estimate is based on last year.'),
        head: page('The estimate is rough.')
      },
      {
        path: 'docs/thanks.md',
        base: page('Thanks to [Grace Example](https://photos.example/grace) for reading a draft.'),
        head: page('\n\n\n')
      },
      {
        path: 'docs/code.md',
        base: page('```text\nAdapted from [The Naming Book](https://books.example/naming)\n```'),
        head: page('```text\n```')
      },
      {
        path: 'docs/template.md',
        base: page(
          'To credit us, use the following:\n\n> Adapted from [Names](https://names.example/) under CC BY 4.0.'
        ),
        head: page('To credit us, name us.')
      },
      {
        path: 'docs/lines.md',
        base: page('Adapted from\n[The Naming Book](https://books.example/naming)\nby Ada Example.'),
        head: page('Adapted from [The Naming Book](https://books.example/naming) by Ada Example.\n')
      }
    ]
  },

  load: async () => {
    const { lostEvidence } = await import('../../facts/lost-evidence.js')
    const { lostParts } = await import('../../facts/lost-part.js')
    return { lostEvidence, lostParts }
  },

  *checkChange({ pages }, { loaded: { lostEvidence, lostParts } }) {
    const told: { readonly path: string; readonly range: Range }[] = []
    for (const lost of lostEvidence(pages)) {
      const grade = gradeOf(lost)
      if (!grade) continue
      told.push(lost)
      yield { path: lost.path, side: 'base', range: lost.range, ...grade }
    }
    for (const { path, range, part, licenseId } of lostParts(pages, stems)) {
      if (told.some((one) => one.path === path && one.range.start < range.end && range.start < one.range.end)) continue
      // Not every license asks to say that a work was changed.
      const isAsked = part !== 'change' || /^(?:CC-BY|GFDL|Apache|OPUBL)/.test(licenseId ?? '')
      yield {
        path,
        side: 'base',
        range,
        message: 'part',
        slots: { part: ownWords(parts[part]) },
        severity: isAsked ? 'warning' : 'notice',
        confidence: isAsked ? 'medium' : 'low'
      }
    }
  }
})

const parts: Readonly<Record<CreditPart, string>> = {
  author: 'the name of its author',
  source: 'the link to its source',
  license: 'its license',
  'license link': 'the link to its license',
  change: 'the word that the work was changed',
  whole: 'one of the works it names'
}

type Grade = Pick<ChangeObservation, 'message' | 'severity' | 'confidence'>

/** Only a credit or notice that is gone without trace is an error; where one sign stands alone, a warning says so. */
function gradeOf({ kind, removed, named }: LostEvidence): Grade | undefined {
  if (kind === 'text') return { message: 'text', severity: 'warning', confidence: 'medium' }
  if (kind === 'mention' || kind === 'listing')
    return removed ? { message: 'mention', severity: 'warning', confidence: 'low' } : undefined
  const message = kind === 'credit' ? 'credit' : 'license'
  if (kind === 'holder' || named) return removed ? { message, severity: 'warning', confidence: 'low' } : undefined
  return removed
    ? { message, severity: 'error', confidence: 'high' }
    : { message, severity: 'warning', confidence: 'medium' }
}
