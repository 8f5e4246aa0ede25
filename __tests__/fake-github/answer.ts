/** What a route gives back, and GitHub's ways of saying no. */
import type { Operation } from './contract.js'

export interface Answer {
  readonly status: number
  /** sent as JSON; text or bytes go out as they are, under `type` */
  readonly body?: unknown
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

export function created(body: unknown): Answer {
  return { status: 201, body }
}

export const noContent: Answer = { status: 204 }

export function refused(
  status: number,
  message: string,
  { documentation }: Pick<Operation, 'documentation'>,
  more: Readonly<Record<string, unknown>> = {}
): Answer {
  return { status, body: { message, ...more, documentation_url: documentation, status: String(status) } }
}

export function notFound(operation: Pick<Operation, 'documentation'>): Answer {
  return refused(404, 'Not Found', operation)
}

export function forbidden(operation: Pick<Operation, 'documentation'>): Answer {
  return refused(403, 'Resource not accessible by integration', operation)
}

/** Reviews name their mistakes as plain sentences. */
export function unprocessable(operation: Operation, errors: readonly string[]): Answer {
  return refused(422, 'Unprocessable Entity', operation, { errors })
}

export interface FieldError {
  readonly resource: string
  readonly field: string
  readonly code: string
  readonly message?: string
}

/** Comments, labels and check runs name theirs as objects. */
export function invalid(operation: Operation, errors: readonly FieldError[]): Answer {
  return refused(422, 'Validation Failed', operation, { errors })
}
