export const id = 8237;
export const ids = [8237];
export const modules = {

/***/ 78237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adaptation: () => (/* binding */ adaptation),
  allowsVerbatimCopy: () => (/* binding */ allowsVerbatimCopy)
});

;// CONCATENATED MODULE: ./lib/facts/license-compatibility.generated.js
/** Generated from data/licenses/compatibility.yml by scripts/generate-compatibility.mjs; change the data, then run `npm run generate`. */
/** The licenses the table knows, in the order of its rows and columns. */
const comparedLicenses = ["CC0-1.0", "0BSD", "Unlicense", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-3.0", "CC-BY-4.0", "CC-BY-SA-2.0", "CC-BY-SA-2.5", "CC-BY-SA-3.0", "CC-BY-SA-4.0", "CC-BY-NC-3.0", "CC-BY-NC-4.0", "CC-BY-ND-3.0", "CC-BY-ND-4.0", "CC-BY-NC-SA-2.0", "CC-BY-NC-SA-2.5", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-4.0", "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-4.0", "GFDL-1.2-only", "GFDL-1.2-or-later", "GFDL-1.3-only", "GFDL-1.3-or-later", "MIT", "BSD-2-Clause", "BSD-3-Clause", "PSF-2.0", "Apache-2.0", "GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "OPUBL-1.0", "LicenseRef-All-Rights-Reserved"];
const compatibilityCells = [
    {
        "adapt": "ok",
        "gate": "pass",
        "confidence": "high",
        "note": "credit is good manners, not a condition",
        "clause": "CC0 1.0, sections 2 and 3",
        "link": "https://creativecommons.org/publicdomain/zero/1.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "a dedication cannot cover the CC BY part, whose conditions stay",
        "clause": "CC BY 2.x, section 4(b)",
        "link": "https://creativecommons.org/licenses/by/2.0/legalcode",
        "asks": [
            "name of the original author, TITLE of the work, URI, and a credit identifying the use in the derivative (CC 2.x, section 4(b)/(c))"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "a dedication cannot cover the CC BY part, whose conditions stay",
        "clause": "CC BY 3.0, sections 3(b) and 4",
        "link": "https://creativecommons.org/licenses/by/3.0/legalcode",
        "asks": [
            "as for 4.0, and the TITLE of the work and, for an adaptation, a credit identifying the use of the work; clearly label that changes were made (CC 3.0, section 3(b), 4(b)/(c))"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "a dedication cannot cover the CC BY part, whose conditions stay",
        "clause": "CC 4.0, section 3(a)",
        "link": "https://creativecommons.org/licenses/by/4.0/legalcode",
        "asks": [
            "credit the creator as supplied, keep the copyright and license notice, link the source and the license, say if you modified it and keep earlier modification notes (CC 4.0, section 3(a)(1))"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "ShareAlike: adaptations only under BY-SA, same or later version",
        "clause": "CC BY-SA 2.x, section 4(b)",
        "link": "https://creativecommons.org/licenses/by-sa/2.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "ShareAlike: adaptations only under BY-SA, same or later version",
        "clause": "CC BY-SA 3.0, section 4(b)",
        "link": "https://creativecommons.org/licenses/by-sa/3.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "ShareAlike: adaptations only under BY-SA, same or later version (or GPLv3)",
        "clause": "CC BY-SA 4.0, section 3(b)",
        "link": "https://creativecommons.org/licenses/by-sa/4.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "the outbound license promises commercial use",
        "clause": "CC BY-NC 4.0, section 2(a)(1)",
        "link": "https://creativecommons.org/licenses/by-nc/4.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "adaptations may not be shared; an unmodified, separately marked copy may be (see verbatim)",
        "clause": "CC BY-ND 4.0, section 2(a)(1)(B)",
        "link": "https://creativecommons.org/licenses/by-nd/4.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "ShareAlike with NonCommercial: same elements only",
        "clause": "CC BY-NC-SA, section 4(b), in 4.0 section 3(b)",
        "link": "https://creativecommons.org/licenses/by-nc-sa/3.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "copyleft: modified versions only under the GFDL",
        "clause": "GFDL 1.3, sections 2 and 4",
        "link": "https://www.gnu.org/licenses/fdl-1.3.html",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "a dedication without conditions would drop the notice the license requires",
        "clause": "MIT License, its notice clause",
        "link": "https://opensource.org/license/mit",
        "asks": [
            "keep the copyright line and the permission notice with the copied part"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "a dedication without conditions would drop the notice the license requires",
        "clause": "BSD licenses, clauses 1 to 3",
        "link": "https://opensource.org/license/bsd-3-clause",
        "asks": [
            "keep the copyright notice, the conditions and the disclaimer with the copied part"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "a dedication without conditions would drop the notice the license requires",
        "clause": "PSF License, sections 2 and 3",
        "link": "https://docs.python.org/3/license.html",
        "asks": [
            "keep the PSF license agreement and copyright notice; give a brief summary of the changes"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "a dedication without conditions would drop the notice the license requires",
        "clause": "Apache License 2.0, section 4",
        "link": "https://www.apache.org/licenses/LICENSE-2.0",
        "asks": [
            "keep notices, mark modified files, ship a copy of the license and the NOTICE attributions"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "copyleft: adaptations only under the GPL (small code samples may be shown as separate, marked files)",
        "clause": "GPL 2, sections 2(b) and 6",
        "link": "https://www.gnu.org/licenses/old-licenses/gpl-2.0.html",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "copyleft: adaptations only under the GPL (small code samples may be shown as separate, marked files)",
        "clause": "GPL 3, section 5(c)",
        "link": "https://www.gnu.org/licenses/gpl-3.0.html",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "medium",
        "note": "FSF: copyleft, incompatible with the GFDL; Wikipedia calls it not share-alike: a person should decide",
        "clause": "Open Publication License, sections I, III and IV",
        "link": "https://opencontent.org/openpub/",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "quotation and other exceptions are for a person to judge",
        "clause": "copyright: no license, no permission",
        "link": "https://creativecommons.org/faq/",
        "asks": []
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "CC BY 2.x, section 4(b)",
        "link": "https://creativecommons.org/licenses/by/2.0/legalcode",
        "asks": [
            "name of the original author, TITLE of the work, URI, and a credit identifying the use in the derivative (CC 2.x, section 4(b)/(c))"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "CC BY 3.0, sections 3(b) and 4",
        "link": "https://creativecommons.org/licenses/by/3.0/legalcode",
        "asks": [
            "as for 4.0, and the TITLE of the work and, for an adaptation, a credit identifying the use of the work; clearly label that changes were made (CC 3.0, section 3(b), 4(b)/(c))"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "CC 4.0, section 3(a)",
        "link": "https://creativecommons.org/licenses/by/4.0/legalcode",
        "asks": [
            "credit the creator as supplied, keep the copyright and license notice, link the source and the license, say if you modified it and keep earlier modification notes (CC 4.0, section 3(a)(1))"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "fail",
        "confidence": "medium",
        "note": "allowed by the chart of Creative Commons and not recommended: the page is then not wholly under its own license",
        "clause": "CC BY-NC 4.0, section 2(a)(1)",
        "link": "https://creativecommons.org/licenses/by-nc/4.0/legalcode",
        "asks": [
            "as for 4.0, and the TITLE of the work and, for an adaptation, a credit identifying the use of the work; clearly label that changes were made (CC 3.0, section 3(b), 4(b)/(c))",
            "non-commercial use only, also for your readers",
            "the borrowed part stays under its own license: mark it as such on the page"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "fail",
        "confidence": "medium",
        "note": "allowed by the chart of Creative Commons and not recommended: the page is then not wholly under its own license",
        "clause": "CC BY-NC 4.0, section 2(a)(1)",
        "link": "https://creativecommons.org/licenses/by-nc/4.0/legalcode",
        "asks": [
            "credit the creator as supplied, keep the copyright and license notice, link the source and the license, say if you modified it and keep earlier modification notes (CC 4.0, section 3(a)(1))",
            "non-commercial use only, also for your readers",
            "the borrowed part stays under its own license: mark it as such on the page"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "MIT License, its notice clause",
        "link": "https://opensource.org/license/mit",
        "asks": [
            "keep the copyright line and the permission notice with the copied part"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "BSD licenses, clauses 1 to 3",
        "link": "https://opensource.org/license/bsd-3-clause",
        "asks": [
            "keep the copyright notice, the conditions and the disclaimer with the copied part"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "PSF License, sections 2 and 3",
        "link": "https://docs.python.org/3/license.html",
        "asks": [
            "keep the PSF license agreement and copyright notice; give a brief summary of the changes"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "Apache License 2.0, section 4",
        "link": "https://www.apache.org/licenses/LICENSE-2.0",
        "asks": [
            "keep notices, mark modified files, ship a copy of the license and the NOTICE attributions"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "CC BY-SA 2.x, section 4(b)",
        "link": "https://creativecommons.org/licenses/by-sa/2.0/legalcode",
        "asks": [
            "name of the original author, TITLE of the work, URI, and a credit identifying the use in the derivative (CC 2.x, section 4(b)/(c))"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "no downgrade to an earlier version",
        "clause": "CC BY-SA 2.x, section 4(b)",
        "link": "https://creativecommons.org/licenses/by-sa/2.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "no downgrade to an earlier version",
        "clause": "CC BY-SA 3.0, section 4(b)",
        "link": "https://creativecommons.org/licenses/by-sa/3.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "no downgrade to an earlier version",
        "clause": "CC BY-SA 4.0, section 3(b)",
        "link": "https://creativecommons.org/licenses/by-sa/4.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "the GFDL 1.3 section 11 window closed on 2009-08-01 (MMC sites only)",
        "clause": "GFDL 1.3, section 11",
        "link": "https://www.gnu.org/licenses/fdl-1.3.html",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "copyleft: adaptations only under the GPL (small code samples may be shown as separate, marked files)",
        "clause": "GPL 2, sections 2(b) and 6",
        "link": "https://www.gnu.org/licenses/old-licenses/gpl-2.0.html",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "copyleft: adaptations only under the GPL (small code samples may be shown as separate, marked files)",
        "clause": "GPL 3, section 5(c)",
        "link": "https://www.gnu.org/licenses/gpl-3.0.html",
        "asks": []
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "note": "version upgrade is one-way",
        "clause": "CC BY-SA 2.x, section 4(b)",
        "link": "https://creativecommons.org/licenses/by-sa/2.0/legalcode",
        "asks": [
            "name of the original author, TITLE of the work, URI, and a credit identifying the use in the derivative (CC 2.x, section 4(b)/(c))",
            "adaptation only under the same or a later version"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "CC BY-SA 3.0, section 4(b)",
        "link": "https://creativecommons.org/licenses/by-sa/3.0/legalcode",
        "asks": [
            "as for 4.0, and the TITLE of the work and, for an adaptation, a credit identifying the use of the work; clearly label that changes were made (CC 3.0, section 3(b), 4(b)/(c))"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "note": "version upgrade is one-way",
        "clause": "CC BY-SA 3.0, section 4(b)",
        "link": "https://creativecommons.org/licenses/by-sa/3.0/legalcode",
        "asks": [
            "as for 4.0, and the TITLE of the work and, for an adaptation, a credit identifying the use of the work; clearly label that changes were made (CC 3.0, section 3(b), 4(b)/(c))",
            "adaptation only under the same or a later version"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "CC BY-SA 4.0, section 3(b)",
        "link": "https://creativecommons.org/licenses/by-sa/4.0/legalcode",
        "asks": [
            "credit the creator as supplied, keep the copyright and license notice, link the source and the license, say if you modified it and keep earlier modification notes (CC 4.0, section 3(a)(1))"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "CC BY-NC 4.0, section 2(a)(1)",
        "link": "https://creativecommons.org/licenses/by-nc/4.0/legalcode",
        "asks": [
            "as for 4.0, and the TITLE of the work and, for an adaptation, a credit identifying the use of the work; clearly label that changes were made (CC 3.0, section 3(b), 4(b)/(c))",
            "non-commercial use only, also for your readers"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "CC BY-NC 4.0, section 2(a)(1)",
        "link": "https://creativecommons.org/licenses/by-nc/4.0/legalcode",
        "asks": [
            "credit the creator as supplied, keep the copyright and license notice, link the source and the license, say if you modified it and keep earlier modification notes (CC 4.0, section 3(a)(1))",
            "non-commercial use only, also for your readers"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "medium",
        "clause": "MIT License, its notice clause",
        "link": "https://opensource.org/license/mit",
        "asks": [
            "keep the copyright line and the permission notice with the copied part"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "medium",
        "clause": "BSD licenses, clauses 1 to 3",
        "link": "https://opensource.org/license/bsd-3-clause",
        "asks": [
            "keep the copyright notice, the conditions and the disclaimer with the copied part"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "medium",
        "clause": "PSF License, sections 2 and 3",
        "link": "https://docs.python.org/3/license.html",
        "asks": [
            "keep the PSF license agreement and copyright notice; give a brief summary of the changes"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "medium",
        "clause": "Apache License 2.0, section 4",
        "link": "https://www.apache.org/licenses/LICENSE-2.0",
        "asks": [
            "keep notices, mark modified files, ship a copy of the license and the NOTICE attributions"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "CC BY-NC-SA, section 4(b), in 4.0 section 3(b)",
        "link": "https://creativecommons.org/licenses/by-nc-sa/3.0/legalcode",
        "asks": [
            "name of the original author, TITLE of the work, URI, and a credit identifying the use in the derivative (CC 2.x, section 4(b)/(c))",
            "non-commercial use only, also for your readers"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "no downgrade to an earlier version",
        "clause": "CC BY-NC-SA, section 4(b), in 4.0 section 3(b)",
        "link": "https://creativecommons.org/licenses/by-nc-sa/3.0/legalcode",
        "asks": []
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "CC BY-NC-SA, section 4(b), in 4.0 section 3(b)",
        "link": "https://creativecommons.org/licenses/by-nc-sa/3.0/legalcode",
        "asks": [
            "name of the original author, TITLE of the work, URI, and a credit identifying the use in the derivative (CC 2.x, section 4(b)/(c))",
            "non-commercial use only, also for your readers",
            "adaptation only under the same or a later version"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "CC BY-NC-SA, section 4(b), in 4.0 section 3(b)",
        "link": "https://creativecommons.org/licenses/by-nc-sa/3.0/legalcode",
        "asks": [
            "as for 4.0, and the TITLE of the work and, for an adaptation, a credit identifying the use of the work; clearly label that changes were made (CC 3.0, section 3(b), 4(b)/(c))",
            "non-commercial use only, also for your readers"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "CC BY-NC-SA, section 4(b), in 4.0 section 3(b)",
        "link": "https://creativecommons.org/licenses/by-nc-sa/3.0/legalcode",
        "asks": [
            "as for 4.0, and the TITLE of the work and, for an adaptation, a credit identifying the use of the work; clearly label that changes were made (CC 3.0, section 3(b), 4(b)/(c))",
            "non-commercial use only, also for your readers",
            "adaptation only under the same or a later version"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "CC BY-NC-SA, section 4(b), in 4.0 section 3(b)",
        "link": "https://creativecommons.org/licenses/by-nc-sa/3.0/legalcode",
        "asks": [
            "credit the creator as supplied, keep the copyright and license notice, link the source and the license, say if you modified it and keep earlier modification notes (CC 4.0, section 3(a)(1))",
            "non-commercial use only, also for your readers"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "low",
        "note": "GFDL section 2 allows no other conditions; no declaration found",
        "clause": "CC BY 2.x, section 4(b)",
        "link": "https://creativecommons.org/licenses/by/2.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "low",
        "note": "GFDL section 2 allows no other conditions; no declaration found",
        "clause": "CC BY 3.0, sections 3(b) and 4",
        "link": "https://creativecommons.org/licenses/by/3.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "low",
        "note": "GFDL section 2 allows no other conditions; no declaration found",
        "clause": "CC 4.0, section 3(a)",
        "link": "https://creativecommons.org/licenses/by/4.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "no path from CC BY-SA to the GFDL",
        "clause": "CC BY-SA 2.x, section 4(b)",
        "link": "https://creativecommons.org/licenses/by-sa/2.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "no path from CC BY-SA to the GFDL",
        "clause": "CC BY-SA 3.0, section 4(b)",
        "link": "https://creativecommons.org/licenses/by-sa/3.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "no path from CC BY-SA to the GFDL",
        "clause": "CC BY-SA 4.0, section 3(b)",
        "link": "https://creativecommons.org/licenses/by-sa/4.0/legalcode",
        "asks": []
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "GFDL 1.3, sections 2 and 4",
        "link": "https://www.gnu.org/licenses/fdl-1.3.html",
        "asks": [
            "keep invariant sections and cover texts if any, History section, license text included; title changed for modified versions"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "version not covered by the grant",
        "clause": "GFDL 1.3, sections 2 and 4",
        "link": "https://www.gnu.org/licenses/fdl-1.3.html",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "low",
        "note": "inferred: section 2 of the GFDL allows no other conditions",
        "clause": "Apache License 2.0, section 4",
        "link": "https://www.apache.org/licenses/LICENSE-2.0",
        "asks": []
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "warn",
        "confidence": "medium",
        "note": "license text applies to your part; the CC BY part keeps its conditions (3(a)(4) / 4(a))",
        "clause": "CC BY 2.x, section 4(b)",
        "link": "https://creativecommons.org/licenses/by/2.0/legalcode",
        "asks": [
            "name of the original author, TITLE of the work, URI, and a credit identifying the use in the derivative (CC 2.x, section 4(b)/(c))",
            "the borrowed part stays under its own license: mark it as such on the page"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "warn",
        "confidence": "medium",
        "note": "license text applies to your part; the CC BY part keeps its conditions (3(a)(4) / 4(a))",
        "clause": "CC BY 3.0, sections 3(b) and 4",
        "link": "https://creativecommons.org/licenses/by/3.0/legalcode",
        "asks": [
            "as for 4.0, and the TITLE of the work and, for an adaptation, a credit identifying the use of the work; clearly label that changes were made (CC 3.0, section 3(b), 4(b)/(c))",
            "the borrowed part stays under its own license: mark it as such on the page"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "warn",
        "confidence": "medium",
        "note": "license text applies to your part; the CC BY part keeps its conditions (3(a)(4) / 4(a))",
        "clause": "CC 4.0, section 3(a)",
        "link": "https://creativecommons.org/licenses/by/4.0/legalcode",
        "asks": [
            "credit the creator as supplied, keep the copyright and license notice, link the source and the license, say if you modified it and keep earlier modification notes (CC 4.0, section 3(a)(1))",
            "the borrowed part stays under its own license: mark it as such on the page"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "medium",
        "note": "neither CC nor the FSF has declared CC BY before 4.0 GPL-compatible",
        "clause": "CC BY 2.x, section 4(b)",
        "link": "https://creativecommons.org/licenses/by/2.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "medium",
        "note": "neither CC nor the FSF has declared CC BY before 4.0 GPL-compatible",
        "clause": "CC BY 3.0, sections 3(b) and 4",
        "link": "https://creativecommons.org/licenses/by/3.0/legalcode",
        "asks": []
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "warn",
        "confidence": "low",
        "note": "the FSF lists CC BY 4.0 as compatible with all versions of the GPL; version 2 was in doubt",
        "clause": "CC 4.0, section 3(a)",
        "link": "https://creativecommons.org/licenses/by/4.0/legalcode",
        "asks": [
            "credit the creator as supplied, keep the copyright and license notice, link the source and the license, say if you modified it and keep earlier modification notes (CC 4.0, section 3(a)(1))",
            "whole work under the GPL, source offered"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "patent clause",
        "clause": "the FSF on Apache 2.0 and GPL 2",
        "link": "https://www.gnu.org/licenses/license-compatibility.html",
        "asks": []
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "GPL 2, sections 2(b) and 6",
        "link": "https://www.gnu.org/licenses/old-licenses/gpl-2.0.html",
        "asks": [
            "whole work under the GPL, source offered"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "version not covered by the grant",
        "clause": "GPL 3, section 5(c)",
        "link": "https://www.gnu.org/licenses/gpl-3.0.html",
        "asks": []
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "warn",
        "confidence": "medium",
        "note": "only by using version 3",
        "clause": "Apache License 2.0, section 4",
        "link": "https://www.apache.org/licenses/LICENSE-2.0",
        "asks": [
            "keep notices, mark modified files, ship a copy of the license and the NOTICE attributions",
            "whole work under the GPL, source offered"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "version not covered by the grant",
        "clause": "GPL 2, sections 2(b) and 6",
        "link": "https://www.gnu.org/licenses/old-licenses/gpl-2.0.html",
        "asks": []
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "medium",
        "note": "FSF lists CC BY 4.0 as GPL-compatible",
        "clause": "CC 4.0, section 3(a)",
        "link": "https://creativecommons.org/licenses/by/4.0/legalcode",
        "asks": [
            "credit the creator as supplied, keep the copyright and license notice, link the source and the license, say if you modified it and keep earlier modification notes (CC 4.0, section 3(a)(1))",
            "whole work under the GPL, source offered"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "note": "one-way",
        "clause": "the declaration of Creative Commons of 8 October 2015",
        "link": "https://creativecommons.org/2015/10/08/cc-by-sa-4-0-now-one-way-compatible-with-gplv3/",
        "asks": [
            "credit the creator as supplied, keep the copyright and license notice, link the source and the license, say if you modified it and keep earlier modification notes (CC 4.0, section 3(a)(1))",
            "whole work under the GPL, source offered"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "Apache License 2.0, section 4",
        "link": "https://www.apache.org/licenses/LICENSE-2.0",
        "asks": [
            "keep notices, mark modified files, ship a copy of the license and the NOTICE attributions",
            "whole work under the GPL, source offered"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "clause": "GPL 3, section 5(c)",
        "link": "https://www.gnu.org/licenses/gpl-3.0.html",
        "asks": [
            "whole work under the GPL, source offered"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "medium",
        "note": "one-way",
        "clause": "the declaration of Creative Commons of 8 October 2015",
        "link": "https://creativecommons.org/2015/10/08/cc-by-sa-4-0-now-one-way-compatible-with-gplv3/",
        "asks": [
            "credit the creator as supplied, keep the copyright and license notice, link the source and the license, say if you modified it and keep earlier modification notes (CC 4.0, section 3(a)(1))",
            "whole work under the GPL, source offered",
            "only version 3; for \"or later\" name Creative Commons as proxy (GPLv3, section 14)"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "low",
        "note": "no declaration found",
        "clause": "CC BY 2.x, section 4(b)",
        "link": "https://creativecommons.org/licenses/by/2.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "low",
        "note": "no declaration found",
        "clause": "CC BY 3.0, sections 3(b) and 4",
        "link": "https://creativecommons.org/licenses/by/3.0/legalcode",
        "asks": []
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "low",
        "note": "no declaration found",
        "clause": "CC 4.0, section 3(a)",
        "link": "https://creativecommons.org/licenses/by/4.0/legalcode",
        "asks": []
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "warn",
        "confidence": "low",
        "note": "inferred from the conditions of both",
        "clause": "MIT License, its notice clause",
        "link": "https://opensource.org/license/mit",
        "asks": [
            "keep the copyright line and the permission notice with the copied part",
            "the borrowed part stays under its own license: mark it as such on the page"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "warn",
        "confidence": "low",
        "note": "inferred from the conditions of both",
        "clause": "BSD licenses, clauses 1 to 3",
        "link": "https://opensource.org/license/bsd-3-clause",
        "asks": [
            "keep the copyright notice, the conditions and the disclaimer with the copied part",
            "the borrowed part stays under its own license: mark it as such on the page"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "warn",
        "confidence": "low",
        "note": "inferred from the conditions of both",
        "clause": "PSF License, sections 2 and 3",
        "link": "https://docs.python.org/3/license.html",
        "asks": [
            "keep the PSF license agreement and copyright notice; give a brief summary of the changes",
            "the borrowed part stays under its own license: mark it as such on the page"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "warn",
        "confidence": "low",
        "note": "inferred from the conditions of both",
        "clause": "Apache License 2.0, section 4",
        "link": "https://www.apache.org/licenses/LICENSE-2.0",
        "asks": [
            "keep notices, mark modified files, ship a copy of the license and the NOTICE attributions",
            "the borrowed part stays under its own license: mark it as such on the page"
        ]
    },
    {
        "adapt": "ok-with-conditions",
        "gate": "pass",
        "confidence": "high",
        "note": "option A forbids modified versions, option B paper publication: both make it fail",
        "clause": "Open Publication License, sections I, III and IV",
        "link": "https://opencontent.org/openpub/",
        "asks": [
            "label the modified version, identify and date the modifier, keep credit to author and publisher, say where the original is; no option A/B"
        ]
    },
    {
        "adapt": "no",
        "gate": "fail",
        "confidence": "high",
        "note": "commercial use unclear",
        "clause": "CC BY-NC 4.0, section 2(a)(1)",
        "link": "https://creativecommons.org/licenses/by-nc/4.0/legalcode",
        "asks": []
    }
];
/** Row: the license of the material; column: that of the page; number of the cell. */
const compatibilityMatrix = [
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [1, 1, 1, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 51, 51, 51, 51, 60, 60, 60, 60, 60, 63, 63, 63, 63, 76, 60],
    [1, 1, 1, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 51, 51, 51, 51, 60, 60, 60, 60, 60, 63, 63, 63, 63, 76, 60],
    [2, 2, 2, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 52, 52, 52, 52, 61, 61, 61, 61, 61, 64, 64, 64, 64, 77, 61],
    [3, 3, 3, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 53, 53, 53, 53, 62, 62, 62, 62, 62, 65, 65, 71, 71, 78, 62],
    [4, 4, 4, 4, 4, 4, 4, 28, 35, 35, 35, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 54, 54, 54, 54, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
    [4, 4, 4, 4, 4, 4, 4, 29, 28, 35, 35, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 54, 54, 54, 54, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
    [5, 5, 5, 5, 5, 5, 5, 30, 30, 36, 37, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 55, 55, 55, 55, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
    [6, 6, 6, 6, 6, 6, 6, 31, 31, 31, 38, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 56, 56, 56, 56, 6, 6, 6, 6, 6, 6, 6, 72, 75, 6, 6],
    [7, 7, 7, 22, 22, 22, 22, 22, 22, 22, 22, 39, 39, 22, 22, 39, 39, 39, 39, 39, 39, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 84],
    [7, 7, 7, 23, 23, 23, 23, 23, 23, 23, 23, 40, 40, 23, 23, 40, 40, 40, 40, 40, 40, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 84],
    [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
    [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
    [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 45, 47, 47, 47, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9],
    [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 46, 45, 47, 47, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9],
    [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 46, 46, 48, 49, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9],
    [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 46, 46, 46, 50, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9],
    [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
    [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
    [10, 10, 10, 10, 10, 10, 10, 32, 32, 32, 32, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 57, 58, 58, 58, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
    [10, 10, 10, 10, 10, 10, 10, 32, 32, 32, 32, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 57, 57, 57, 57, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
    [10, 10, 10, 10, 10, 10, 10, 32, 32, 32, 32, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 58, 58, 57, 58, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
    [10, 10, 10, 10, 10, 10, 10, 32, 32, 32, 32, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 58, 58, 57, 57, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
    [11, 11, 11, 24, 24, 24, 24, 24, 24, 24, 24, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 41, 24, 24, 24, 24, 24, 24, 24, 24, 24, 79, 41],
    [12, 12, 12, 25, 25, 25, 25, 25, 25, 25, 25, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 25, 25, 25, 25, 25, 25, 25, 25, 25, 80, 42],
    [12, 12, 12, 25, 25, 25, 25, 25, 25, 25, 25, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 25, 25, 25, 25, 25, 25, 25, 25, 25, 80, 42],
    [13, 13, 13, 26, 26, 26, 26, 26, 26, 26, 26, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 26, 26, 26, 26, 26, 26, 26, 26, 26, 81, 43],
    [14, 14, 14, 27, 27, 27, 27, 27, 27, 27, 27, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 59, 59, 59, 59, 27, 27, 27, 27, 27, 66, 69, 73, 73, 82, 44],
    [15, 15, 15, 15, 15, 15, 15, 33, 33, 33, 33, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 67, 70, 70, 70, 15, 15],
    [15, 15, 15, 15, 15, 15, 15, 33, 33, 33, 33, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 67, 67, 67, 67, 15, 15],
    [16, 16, 16, 16, 16, 16, 16, 34, 34, 34, 34, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 68, 68, 74, 68, 16, 16],
    [16, 16, 16, 16, 16, 16, 16, 34, 34, 34, 34, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 68, 68, 74, 74, 16, 16],
    [17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 83, 17],
    [18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18]
];
/** Licenses that do not allow even an unmodified copy, marked as such. */
const noVerbatimCopy = ["LicenseRef-All-Rights-Reserved"];

;// CONCATENATED MODULE: ./lib/facts/compatibility.js
/** Whether material under one license may go into a page under another, by data/licenses/compatibility.yml. */

const numbers = new Map(comparedLicenses.map((id, number) => [id, number]));
const gates = ['pass', 'warn', 'fail'];
/**
 * The answer for material that is changed and made part of a page; `undefined` where the table does not know it and a person must decide.
 * Both may be SPDX expressions: of alternatives the best counts, of what holds together the worst. A family without version, such as
 * `CC-BY`, gets the answer its versions 3.0 and 4.0 have in common.
 */
function adaptation(material, page) {
    return overOperands(material, (one) => overOperands(page, (other) => cellOf(one, other)));
}
/** Whether an unmodified copy, marked as being under its own license, may stand on any page; `undefined` where unknown. */
function allowsVerbatimCopy(material) {
    const known = spellings(material);
    return known.length === 0 ? undefined : !known.some((id) => noVerbatimCopy.includes(id));
}
function overOperands(expression, answer) {
    if (/[()]/.test(expression))
        return undefined;
    const alternatives = expression.split(/\sOR\s/).map((alternative) => {
        const answers = alternative.split(/\sAND\s/).map((operand) => answer(operand.trim()));
        return answers.includes(undefined) ? undefined : worst(answers);
    });
    const known = alternatives.filter((one) => one !== undefined);
    const best = known.find(({ gate }) => gate === 'pass');
    if (best)
        return best;
    return known.length < alternatives.length ? undefined : gradeSorted(known)[0];
}
function worst(cells) {
    return gradeSorted(cells).at(-1);
}
function gradeSorted(cells) {
    return [...cells].sort((a, b) => gates.indexOf(a.gate) - gates.indexOf(b.gate));
}
function cellOf(material, page) {
    const cells = spellings(material).flatMap((from) => spellings(page).map((to) => cellAt(from, to)));
    const [first] = cells;
    return first && cells.every((cell) => cell?.gate === first.gate) ? first : undefined;
}
function cellAt(material, page) {
    const number = compatibilityMatrix[numbers.get(material) ?? -1]?.[numbers.get(page) ?? -1];
    return number === undefined ? undefined : compatibilityCells[number];
}
/** The ids under which the table knows a license: itself, the unported one, or the versions a family may stand for. */
function spellings(id) {
    const unported = /^(CC-BY(?:-(?:NC|SA|ND)){0,2}-\d\.\d)-[A-Z]{2,3}$/.exec(id)?.[1] ?? id;
    if (numbers.has(unported))
        return [unported];
    if (!/^CC-BY(?:-(?:NC|SA|ND)){0,2}$/.test(id))
        return [];
    return ['3.0', '4.0'].map((version) => `${id}-${version}`).filter((version) => numbers.has(version));
}


/***/ })

};
