/** The entry of the parser's own thread; see `ParserThread`. */
import { workerData } from 'node:worker_threads'
import { parseMarkdownStretch } from './document/parser.js'
import type { Question, ThreadData } from './document/parser-thread.js'
import type { ParsedStretch } from './document/stretch.js'

const { questions, answered } = workerData as ThreadData // `ParserThread` alone starts this thread

questions.on('message', (question: Question) => void answer(question))

async function answer(question: Question): Promise<void> {
  questions.postMessage(await parsed(question))
  Atomics.store(answered, 0, 1)
  Atomics.notify(answered, 0)
}

async function parsed({ language, stretch }: Question): Promise<ParsedStretch> {
  if (language === 'markdown') return parseMarkdownStretch(stretch)
  return (await import('./document/mdx-parser.js')).parseMdxStretch(stretch)
}
