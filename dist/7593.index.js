export const id = 7593;
export const ids = [7593];
export const modules = {

/***/ 77593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deedOf: () => (/* binding */ deedOf),
  requirementsOf: () => (/* binding */ requirementsOf)
});

;// CONCATENATED MODULE: ./lib/facts/license-requirements.generated.js
/** Generated from data/licenses/requirements.yml by scripts/generate-compatibility.mjs; change the data, then run `npm run generate`. */
const requirementEntries = [
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
];

;// CONCATENATED MODULE: ./lib/facts/requirements.js
/** What a license asks of a credit, by data/licenses/requirements.yml. */

/** What a license asks, by SPDX id; a Creative Commons family without version is asked what version 4.0 asks. `undefined` where unknown. */
function requirementsOf(id) {
    const [, family = id, version = '4.0'] = /^(CC-BY(?:-(?:NC|SA|ND)){0,2})(?:-(\d\.\d))?(?:-[A-Z]{2,3})?$/.exec(id) ?? [];
    const entry = requirementEntries.find(({ families, versions }) => families.includes(family) && (versions?.includes(version) ?? true));
    if (!entry)
        return undefined;
    const { credit, check, clauses, link } = entry;
    const parts = family.replace(/^CC-/, '').toLowerCase();
    return {
        credit,
        checked: check === 'warning',
        clause: `${id}, ${clauses[family] ?? clauses['all'] ?? 'its conditions'}`,
        link: link.replace('{parts}', parts).replace('{version}', version)
    };
}
/** The address under which Creative Commons shows a license of its own to people; `undefined` for other ids and for families. */
function deedOf(id) {
    if (id === 'CC0-1.0')
        return 'https://creativecommons.org/publicdomain/zero/1.0/';
    const [, parts, version, port] = /^CC-(BY(?:-(?:NC|SA|ND)){0,2})-(\d\.\d)(?:-([A-Z]{2,3}))?$/.exec(id) ?? [];
    if (parts === undefined)
        return undefined;
    return `https://creativecommons.org/licenses/${[parts, version, ...(port ? [port] : [])].join('/').toLowerCase()}/`;
}


/***/ })

};
