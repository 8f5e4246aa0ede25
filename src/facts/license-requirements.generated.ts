/** Generated from data/licenses/requirements.yml by scripts/generate-compatibility.mjs; change the data, then run `npm run generate`. */

/** What a credit must say for a license. */
export type CreditPart = 'author' | 'title' | 'source' | 'license' | 'changes'

/** What a family of licenses asks; `clauses` by family or for `all`, `link` with places for `{parts}` and `{version}`. */
export interface RequirementEntry {
  readonly families: readonly string[]
  readonly versions?: readonly string[]
  readonly credit: readonly CreditPart[]
  readonly check: 'warning' | 'none'
  readonly clauses: Readonly<Record<string, string>>
  readonly link: string
}

export const requirementEntries: readonly RequirementEntry[] = [
  {
    "families": [
      "CC-BY",
      "CC-BY-SA",
      "CC-BY-NC",
      "CC-BY-NC-SA",
      "CC-BY-ND",
      "CC-BY-NC-ND"
    ],
    "versions": [
      "4.0"
    ],
    "credit": [
      "author",
      "source",
      "license",
      "changes"
    ],
    "check": "warning",
    "clauses": {
      "all": "section 3(a)(1)"
    },
    "link": "https://creativecommons.org/licenses/{parts}/{version}/legalcode#s3a1"
  },
  {
    "families": [
      "CC-BY",
      "CC-BY-SA",
      "CC-BY-NC",
      "CC-BY-NC-SA",
      "CC-BY-ND",
      "CC-BY-NC-ND"
    ],
    "versions": [
      "3.0"
    ],
    "credit": [
      "author",
      "title",
      "source",
      "license",
      "changes"
    ],
    "check": "warning",
    "clauses": {
      "CC-BY": "section 4(b)",
      "CC-BY-SA": "section 4(c)",
      "CC-BY-NC": "section 4(c)",
      "CC-BY-NC-SA": "section 4(d)",
      "CC-BY-ND": "section 4(b)",
      "CC-BY-NC-ND": "section 4(c)"
    },
    "link": "https://creativecommons.org/licenses/{parts}/{version}/legalcode"
  },
  {
    "families": [
      "CC-BY",
      "CC-BY-SA",
      "CC-BY-NC",
      "CC-BY-NC-SA",
      "CC-BY-ND",
      "CC-BY-NC-ND"
    ],
    "versions": [
      "2.0",
      "2.1",
      "2.5"
    ],
    "credit": [
      "author",
      "title",
      "source",
      "license",
      "changes"
    ],
    "check": "warning",
    "clauses": {
      "CC-BY": "section 4(b)",
      "CC-BY-SA": "section 4(c)",
      "CC-BY-NC": "section 4(c)",
      "CC-BY-NC-SA": "section 4(d)",
      "CC-BY-ND": "section 4(b)",
      "CC-BY-NC-ND": "section 4(c)"
    },
    "link": "https://creativecommons.org/licenses/{parts}/{version}/legalcode"
  },
  {
    "families": [
      "CC-BY",
      "CC-BY-SA",
      "CC-BY-NC",
      "CC-BY-NC-SA"
    ],
    "versions": [
      "1.0"
    ],
    "credit": [
      "author",
      "title",
      "license",
      "changes"
    ],
    "check": "warning",
    "clauses": {
      "all": "section 4"
    },
    "link": "https://creativecommons.org/licenses/{parts}/{version}/legalcode"
  },
  {
    "families": [
      "CC0-1.0",
      "0BSD",
      "Unlicense",
      "CC-PDM-1.0"
    ],
    "credit": [],
    "check": "none",
    "clauses": {
      "all": "the whole text"
    },
    "link": "https://creativecommons.org/publicdomain/zero/1.0/legalcode"
  },
  {
    "families": [
      "MIT",
      "BSD-2-Clause",
      "BSD-3-Clause",
      "ISC"
    ],
    "credit": [
      "license"
    ],
    "check": "none",
    "clauses": {
      "all": "the notice clause"
    },
    "link": "https://opensource.org/license/mit"
  },
  {
    "families": [
      "Apache-2.0"
    ],
    "credit": [
      "license",
      "changes"
    ],
    "check": "none",
    "clauses": {
      "all": "section 4(a) to (d)"
    },
    "link": "https://www.apache.org/licenses/LICENSE-2.0#redistribution"
  },
  {
    "families": [
      "PSF-2.0"
    ],
    "credit": [
      "license",
      "changes"
    ],
    "check": "none",
    "clauses": {
      "all": "sections 2 and 3"
    },
    "link": "https://docs.python.org/3/license.html"
  },
  {
    "families": [
      "GFDL-1.1-only",
      "GFDL-1.1-or-later",
      "GFDL-1.2-only",
      "GFDL-1.2-or-later",
      "GFDL-1.3-only",
      "GFDL-1.3-or-later"
    ],
    "credit": [
      "author",
      "title",
      "source",
      "license",
      "changes"
    ],
    "check": "none",
    "clauses": {
      "all": "section 4"
    },
    "link": "https://www.gnu.org/licenses/fdl-1.3.html"
  },
  {
    "families": [
      "OPUBL-1.0"
    ],
    "credit": [
      "author",
      "source",
      "license",
      "changes"
    ],
    "check": "none",
    "clauses": {
      "all": "sections I and IV"
    },
    "link": "https://opencontent.org/openpub/"
  }
]
