/** What a page states: the licenses it names, who holds rights, and whom it credits, each with its place. */
import type { Span } from '../document/span.js'

/**
 * What the words of a fact are for.
 * declaration: the page says what it is under · credit: they stand with the work of others · template: they are there to be copied ·
 * summary: they tell what a license asks · mention: any other.
 */
export type FactKind = 'declaration' | 'credit' | 'template' | 'summary' | 'mention'

/**
 * What a license or a credit is about.
 * page: the page, or the whole it belongs to · section: a part of the page · asset: pictures, fonts, films and the like · code: programs and their examples.
 */
export type FactScope = 'page' | 'section' | 'asset' | 'code'

export interface LicenseFact {
  /** SPDX id or expression; a family such as `CC-BY`, or `CC` alone, where the words leave the rest open. */
  readonly id: string
  readonly url?: string
  readonly kind: FactKind
  /** Absent where the license is spoken of without being given. */
  readonly scope?: FactScope
  readonly span: Span
}

export interface HolderFact {
  readonly name: string
  readonly years?: string
  readonly span: Span
}

/** Words about rights that name no license. */
export interface RightsFact {
  readonly kind: 'all-rights-reserved' | 'public-domain' | 'permission'
  readonly scope: FactScope
  readonly span: Span
}

/** One acknowledgment of the work of others, with as many of its parts as are given. */
export interface CreditFact {
  readonly title?: string
  readonly author?: string
  readonly sourceUrl?: string
  readonly licenseId?: string
  /** What stands in place of a license: `public domain`. */
  readonly licenseName?: string
  readonly licenseUrl?: string
  /** The words that say the work was changed, `false` where they say it was not. */
  readonly modified?: boolean | string
  /** The address or title of the work credited before, which is itself made from this one. */
  readonly via?: string
  /** The work is used because somebody allowed it, outside any public license. */
  readonly permission?: true
  readonly kind: FactKind
  readonly scope: FactScope
  readonly span: Span
}

export interface Facts {
  readonly licenses: readonly LicenseFact[]
  readonly holders: readonly HolderFact[]
  readonly credits: readonly CreditFact[]
  readonly rights: readonly RightsFact[]
}
