/** Paths that seem to be what they are not: reversed or invisible characters, programs named like pictures, look-alikes of other paths. */
import { letterName } from '../../detect/mixed-script.js'
import { lookOf, type PathProblem, pathProblem, unseenName } from '../../detect/misleading-path.js'
import { type ChangeObservation, defineRule } from '../rule.js'
import { characters } from '../slot.js'

export default defineRule({
  meta: {
    id: 'obfuscation/misleading-extension',
    severity: 'error',
    scope: 'change',
    wakes: ['always'], // it looks at the paths of a change alone, some dozen short texts
    reads: 'paths',
    summary: 'Disallow paths that seem to be another file than they are',
    why: 'People decide by its name whether to open a file; a picture that is a program, or a name with another letter, deceives them.',
    remedy: 'Name the file after what it is, in visible letters of one script.',
    messages: {
      unseen: 'The path of this file holds characters that are not seen or change what is seen ({characters}).',
      program: 'This file is a program whose name has the ending of another kind of file before its own.',
      script: 'This file is a script whose name has the ending of a document or picture before its own.',
      gap: 'Spaces in the name of this file push its ending out of sight.',
      mixed: 'The path of this file has letters of another script that look like Latin ones ({characters}).'
    }
  },

  examples: {
    bad: [
      { path: 'docs/photo-\u202Egpj.exe', head: 'x' },
      { path: 'docs/read\u200Bme.md', head: 'x' },
      { path: 'docs/report.pdf.exe', head: 'x' },
      { path: 'docs/holiday.jpg.scr', head: 'x' },
      { path: 'docs/invoice.docx.js', head: 'x' },
      { path: 'docs/picture.png.sh', head: 'x' },
      { path: 'docs/photo.jpg                     .exe', head: 'x' },
      { path: 'docs/notes .md', head: 'x' },
      { path: 'docs/r\u0435adme.md', head: 'x' },
      { path: 'p\u0430ckages/guide.md', head: 'x' },
      { path: 'docs/\u{E0069}\u{E0067}guide.md', head: 'x' }
    ],
    good: [
      { path: 'docs/guide.md', head: 'x' },
      { path: 'docs/guide.en.md', head: 'x' },
      { path: 'docs/v1.2.md', head: 'x' },
      { path: 'lib/pdf.js', head: 'x' },
      { path: 'src/readme.md.js', head: 'x' },
      { path: 'src/button.png.d.ts', head: 'x' },
      { path: 'src/image.png.test.js', head: 'x' },
      { path: 'docs/archive.tar.gz', head: 'x' },
      { path: 'docs/page.html.md', head: 'x' },
      { path: 'docs/руководство.md', head: 'x' },
      { path: 'docs/説明\u200Bページ.md', head: 'x' },
      { path: 'docs/راه\u200Cنما.md', head: 'x' },
      { path: 'docs/Getting started.md', head: 'x' },
      { path: 'docs/👩\u200D💻.md', head: 'x' },
      { path: 'bin/setup.exe', head: 'x' },
      { path: 'i18n/API-руководство.md', head: 'x' }
    ]
  },

  *checkChange({ paths }) {
    const looks = new Map<string, Set<string>>()
    for (const { path } of paths) looks.set(lookOf(path), (looks.get(lookOf(path)) ?? new Set()).add(path))
    for (const { path, status } of paths) {
      if (status !== 'added' && status !== 'renamed') continue
      const problem = pathProblem(path)
      if (problem) yield observed(path, problem, (looks.get(lookOf(path))?.size ?? 0) > 1)
    }
  }
})

function observed(path: string, problem: PathProblem, hasTwin: boolean): ChangeObservation {
  const { kind } = problem
  switch (kind) {
    case 'unseen': {
      const slots = { characters: characters(problem.points, unseenName) }
      return { path, message: 'unseen', confidence: 'high', slots }
    }
    case 'mixed': {
      const slots = { characters: characters(problem.points, letterName) }
      if (hasTwin) return { path, message: 'mixed', confidence: 'high', slots }
      return { path, message: 'mixed', severity: 'warning', confidence: 'medium', slots }
    }
    case 'program':
      return { path, message: 'program', confidence: 'high' }
    case 'script':
    case 'gap':
      return { path, message: kind, severity: 'warning', confidence: 'medium' }
  }
}
