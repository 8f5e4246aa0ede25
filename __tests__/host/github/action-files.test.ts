/** The files the action writes, in folders that a pull request may have prepared. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { isInside } from '../../../src/host/github/inputs.js'
import { writeReportFile } from '../../../src/host/github/report-file.js'
import { summaryWriter } from '../../../src/host/github/summary-file.js'

let root: string
let workspace: string
let elsewhere: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'goodfaith-test-')))
  workspace = join(root, 'workspace')
  elsewhere = join(root, 'elsewhere')
  for (const folder of [workspace, elsewhere]) mkdirSync(folder)
  writeFileSync(join(elsewhere, 'precious'), 'as it was')
})

afterEach(() => {
  expect(readdirSync(elsewhere)).toEqual(['precious'])
  expect(readFileSync(join(elsewhere, 'precious'), 'utf8')).toBe('as it was')
  rmSync(root, { recursive: true, force: true })
})

describe('a report file', () => {
  test('is written with its folders, and written over', async () => {
    const path = join(workspace, 'a', 'b', 'report.json')
    await writeReportFile(path, 'one', [workspace])
    await writeReportFile(path, 'two', [workspace])
    expect(readFileSync(path, 'utf8')).toBe('two')
    expect(readdirSync(join(workspace, 'a', 'b'))).toEqual(['report.json'])
  })

  test('replaces a link in its place and does not follow it', async () => {
    const path = join(workspace, 'report.json')
    symlinkSync(join(elsewhere, 'precious'), path)
    await writeReportFile(path, 'text', [workspace])
    expect(readFileSync(path, 'utf8')).toBe('text')
  })

  test('is refused in a folder that leads elsewhere, and where no file can stand', async () => {
    symlinkSync(elsewhere, join(workspace, 'out'))
    for (const path of ['out/report.json', 'out/deeper/report.json'])
      await expect(writeReportFile(join(workspace, path), 'text', [workspace])).rejects.toThrow('out of the workspace')
    mkdirSync(join(workspace, 'taken'))
    await expect(writeReportFile(join(workspace, 'taken'), 'text', [workspace])).rejects.toThrow('could not be written')
    expect(readdirSync(workspace)).toEqual(['out', 'taken'])
  })

  test('belongs inside a root', () => {
    const cases = [
      ['/w/a.json', true],
      ['/w/..a/b.json', true],
      ['/w', false],
      ['/wide/a.json', false],
      ['/a.json', false]
    ] as const
    for (const [path, inside] of cases) expect([path, isInside(path, '/w')]).toEqual([path, inside])
  })
})

describe('the summary', () => {
  test('keeps what stood there and replaces what it wrote', async () => {
    const path = join(workspace, 'summary')
    writeFileSync(path, 'Earlier: é.\n')
    const write = summaryWriter(path)
    await write('First, and longer: é.\n')
    await write('Second.\n')
    expect(readFileSync(path, 'utf8')).toBe('Earlier: é.\nSecond.\n')
  })

  test('is an error where there is no file for it', async () => {
    await expect(summaryWriter(undefined)('Text.')).rejects.toThrow('GITHUB_STEP_SUMMARY')
    await expect(summaryWriter(join(workspace, 'missing'))('Text.')).rejects.toThrow('ENOENT')
  })
})
