/** A bare repository of real git in a temporary folder: what it stores, compares and merges is git's own work. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file's new content: text (UTF-8), bytes, a link, a submodule's commit, or `null` for a file that goes away. */
export type FileContent =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly submodule: string }
  | { readonly executable: string | Uint8Array }
  | null

/** Changes to a tree by path. */
export type Files = Readonly<Record<string, FileContent>>

export interface Signature {
  readonly name: string
  readonly email: string
  /** ISO 8601, whole seconds, `Z` */
  readonly date: string
}

export interface CommitOptions {
  readonly parents: readonly string[]
  readonly files: Files
  readonly message: string
  readonly author: Signature
}

export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  /** bytes; blobs only */
  readonly size: number | undefined
}

export interface DiffEntry {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed'
  readonly path: string
  readonly previousPath: string | undefined
  /** of the new side, or of the old one where the file is removed */
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  /** from the first `@@` on, without the last line feed; absent for binary files and where no line differs */
  readonly patch: string | undefined
}

export interface CommitObject {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

interface StoredObject {
  readonly type: string
  readonly content: Buffer
}

const outputLimit = 1024 ** 3

/** Objects never change, so what git once said about them is kept. */
export class GitRepository {
  readonly directory: string
  readonly #environment: NodeJS.ProcessEnv
  readonly #answers = new Map<string, unknown>()
  #objects = new Map<string, StoredObject>()
  #commits = 0

  constructor() {
    this.directory = mkdtempSync(join(tmpdir(), 'fake-github-git-'))
    this.#environment = {
      PATH: process.env['PATH'],
      HOME: this.directory,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      LC_ALL: 'C.UTF-8'
    }
    this.#git(['init', '--quiet', '--bare', '--initial-branch=main', '--template='])
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true })
  }

  /** Writes one commit on its parents' first tree and gives its SHA. */
  commit({ parents, files, message, author }: CommitOptions): string {
    this.#commits += 1
    const signature = `${author.name} <${author.email}> ${Date.parse(author.date) / 1000} +0000`
    const [first, ...others] = parents
    const stream = [
      Buffer.from(`commit refs/commits/${this.#commits}\nmark :1\nauthor ${signature}\ncommitter ${signature}\n`),
      dataCommand(message),
      Buffer.from(first === undefined ? '' : `from ${first}\n`),
      ...others.map((parent) => Buffer.from(`merge ${parent}\n`)),
      ...fileCommands(files),
      Buffer.from('\nget-mark :1\n')
    ]
    return this.#git(['fast-import', '--quiet', '--date-format=raw'], Buffer.concat(stream)).toString().trim()
  }

  /** The merge of two commits, or undefined where they conflict. */
  merge(ours: string, theirs: string, author: Signature): string | undefined {
    return this.#once(`merge ${ours} ${theirs}`, () => {
      const { status, stdout, stderr } = spawnSync('git', ['merge-tree', '--write-tree', ours, theirs], {
        cwd: this.directory,
        env: this.#environment
      })
      if (status === 1) return undefined
      if (status !== 0) throw new Error(`git merge-tree failed: ${stderr.toString()}`)
      const tree = stdout.toString().split('\n', 1)[0] ?? ''
      const signature = { NAME: author.name, EMAIL: author.email, DATE: author.date }
      const identity = Object.fromEntries(
        ['AUTHOR', 'COMMITTER'].flatMap((role) =>
          Object.entries(signature).map(([key, value]) => [`GIT_${role}_${key}`, value])
        )
      )
      const words = ['commit-tree', tree, '-p', ours, '-p', theirs, '-m', `Merge ${theirs} into ${ours}`]
      return execFileSync('git', words, { cwd: this.directory, env: { ...this.#environment, ...identity } })
        .toString()
        .trim()
    })
  }

  mergeBase(left: string, right: string): string {
    return this.#once(`merge-base ${left} ${right}`, () => this.#git(['merge-base', left, right]).toString().trim())
  }

  /** The commits reachable from `to` and not from `from`, oldest first. */
  log(from: string, to: string): readonly string[] {
    return this.#once(`log ${from} ${to}`, () =>
      lines(this.#git(['rev-list', '--reverse', '--topo-order', `${from}..${to}`]).toString())
    )
  }

  /** Two trees compared, renames detected, in git's order. */
  diff(from: string, to: string): readonly DiffEntry[] {
    return this.#once(`diff ${from} ${to}`, () => {
      const raw = this.#git(['diff', '-M', '--no-ext-diff', '--no-abbrev', '--raw', '--numstat', '-z', from, to])
      return diffEntries(raw.toString().split('\0'), patchSections(this.diffText(from, to)))
    })
  }

  /** The whole difference as `git diff` prints it. */
  diffText(from: string, to: string): string {
    return this.#once(`text ${from} ${to}`, () =>
      this.#git(['diff', '-M', '--no-ext-diff', '--no-color', '--full-index', from, to]).toString()
    )
  }

  /** Everything in a commit's tree, folders included. */
  tree(commit: string): ReadonlyMap<string, TreeEntry> {
    return this.#once(`tree ${commit}`, () => {
      const listed = this.#git(['ls-tree', '-r', '-t', '-l', '-z', commit]).toString().split('\0')
      return new Map(
        listed
          .filter((line) => line !== '')
          .map(treeEntry)
          .map((entry) => [entry.path, entry])
      )
    })
  }

  blob(sha: string): Buffer | undefined {
    const found = this.#object(sha)
    return found?.type === 'blob' ? found.content : undefined
  }

  /** Whether the object is a commit or a tree, for which `tree` answers. */
  hasTree(sha: string): boolean {
    const type = this.#object(sha)?.type
    return type === 'commit' || type === 'tree'
  }

  commitObject(sha: string): CommitObject | undefined {
    const found = this.#object(sha)
    return found?.type === 'commit' ? readCommit(sha, found.content.toString()) : undefined
  }

  #object(sha: string): StoredObject | undefined {
    if (!/^[0-9a-f]{40}$/.test(sha)) return undefined
    if (!this.#objects.has(sha)) this.#objects = readObjects(this.#git(['cat-file', '--batch', '--batch-all-objects']))
    return this.#objects.get(sha)
  }

  #once<T>(key: string, ask: () => T): T {
    if (!this.#answers.has(key)) this.#answers.set(key, ask())
    // Every key begins with its caller's word, so what was stored under it has that caller's type.
    return this.#answers.get(key) as T
  }

  #git(words: readonly string[], input?: Buffer): Buffer {
    return execFileSync('git', [...words], {
      cwd: this.directory,
      env: this.#environment,
      maxBuffer: outputLimit,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input })
    })
  }
}

function dataCommand(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')])
}

/** Removals first: a folder may take the place of a file. */
function fileCommands(files: Files): Buffer[] {
  const entries = Object.entries(files)
  const removals = entries.filter(([, content]) => content === null)
  return [
    ...removals.map(([path]) => Buffer.from(`D ${quoted(path)}\n`)),
    ...entries.flatMap(([path, content]) => (content === null ? [] : writeCommands(path, content)))
  ]
}

function writeCommands(path: string, content: Exclude<FileContent, null>): Buffer[] {
  if (typeof content === 'string' || content instanceof Uint8Array) return inline('100644', path, content)
  if ('symlink' in content) return inline('120000', path, content.symlink)
  if ('executable' in content) return inline('100755', path, content.executable)
  return [Buffer.from(`M 160000 ${content.submodule} ${quoted(path)}\n`)]
}

function inline(mode: string, path: string, content: string | Uint8Array): Buffer[] {
  return [Buffer.from(`M ${mode} inline ${quoted(path)}\n`), dataCommand(content)]
}

/** A path as fast-import reads it: names may hold quotes and line feeds. */
function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

function treeEntry(line: string): TreeEntry {
  const tab = line.indexOf('\t')
  const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, tab).split(/ +/)
  if (type !== 'blob' && type !== 'tree' && type !== 'commit') throw new Error(`git ls-tree said ${line}.`)
  return { path: line.slice(tab + 1), mode, type, sha, size: size === '-' ? undefined : Number(size) }
}

/** One text a file of `git diff`'s output; a type change has two. */
function patchSections(text: string): readonly string[] {
  return text === '' ? [] : text.split(/^(?=diff --git )/m)
}

/** `words` is what `git diff --raw --numstat -z` prints: first all raw entries, then as many counts. */
function diffEntries(words: readonly string[], sections: readonly string[]): readonly DiffEntry[] {
  const raw: { meta: string; path: string; previousPath: string | undefined }[] = []
  let at = 0
  const next = () => words[at++] ?? ''
  while (words[at]?.startsWith(':')) {
    const meta = next()
    const first = next()
    raw.push(
      /[RC]\d+$/.test(meta)
        ? { meta, path: next(), previousPath: first }
        : { meta, path: first, previousPath: undefined }
    )
  }
  let section = 0
  return raw.map(({ meta, path, previousPath }) => {
    const [, , oldSha = '', newSha = '', letter = ''] = meta.split(' ')
    const [additions = '', deletions = '', name] = next().split('\t')
    if (name === '') at += 2
    const own = letter.startsWith('T') ? 2 : 1
    const patch = sections.slice(section, section + own).map(hunksOf)
    section += own
    return {
      status: statusOf(meta),
      path,
      previousPath,
      sha: letter === 'D' ? oldSha : newSha,
      additions: Number(additions) || 0,
      deletions: Number(deletions) || 0,
      patch: patch.some((text) => text !== undefined)
        ? patch.filter((text) => text !== undefined).join('\n')
        : undefined
    }
  })
}

function statusOf(meta: string): DiffEntry['status'] {
  const [oldMode, newMode, oldSha, newSha, letter = ''] = meta.slice(1).split(' ')
  switch (letter[0]) {
    case 'A':
      return 'added'
    case 'D':
      return 'removed'
    case 'R':
      return 'renamed'
    case 'C':
      return 'copied'
    case 'T':
      return 'changed'
    default:
      return oldSha === newSha && oldMode !== newMode ? 'changed' : 'modified'
  }
}

function hunksOf(section: string): string | undefined {
  const start = section.indexOf('\n@@ ')
  return start < 0 ? undefined : section.slice(start + 1).replace(/\n$/, '')
}

/** Reads `<sha> <type> <size>\n<content>\n` as often as it comes. */
function readObjects(output: Buffer): Map<string, StoredObject> {
  const objects = new Map<string, StoredObject>()
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at)
    const [sha = '', type = '', size = ''] = output.toString('latin1', at, end).split(' ')
    const start = end + 1
    at = start + Number(size) + 1
    objects.set(sha, { type, content: output.subarray(start, at - 1) })
  }
  return objects
}

function readCommit(sha: string, text: string): CommitObject {
  const split = text.indexOf('\n\n')
  const header = text.slice(0, split).split('\n')
  const values = (key: string) =>
    header.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1))
  return {
    sha,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: readSignature(values('author')[0] ?? ''),
    committer: readSignature(values('committer')[0] ?? ''),
    message: text.slice(split + 2)
  }
}

function readSignature(line: string): Signature {
  const match = /^(?<name>.*) <(?<email>[^>]*)> (?<seconds>\d+) [+-]\d{4}$/.exec(line)
  const { name = '', email = '', seconds = '0' } = match?.groups ?? {}
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') }
}
