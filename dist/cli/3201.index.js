export const id = 3201;
export const ids = [3201,4201,8237,5147];
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


/***/ }),

/***/ 44201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownLicenses: () => (/* binding */ ownLicenses),
/* harmony export */   pageCredits: () => (/* binding */ pageCredits)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73854);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47698);
/* harmony import */ var _credits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2285);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38407);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99575);





/** Works that ask for their own sentence of credit, which names title and address and nothing else. */
const ownSentence = /\bcontributor covenant\b|\bcitizen code of conduct\b/i;
const pictures = /\b(?:images?|photos?|photographs?|pictures?|figures?|illustrations?|diagrams?|icons?|logos?|screenshots?|drawings?|charts?|graphics?|artwork|banner|map)\b/i;
/** The name of a text, told by what such names hold: "the Harbor Code of Conduct", "Naming Handbook". */
const textName = /\b(?:code of conduct|conduct|guides?|guidelines?|handbook|manual|polic(?:y|ies)|articles?|books?|tutorial|documentation|terms of (?:service|use)|wiki|wikipedia|chapter|paper|report|essay|curriculum|lesson|course|glossary|cheat ?sheet|style ?guide|charter|manifesto|statement|covenant)\b/i;
/** Reads a prepared page. */
function pageCredits(document) {
    const passages = (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.passagesOf)(document);
    const licenses = (0,_licenses_js__WEBPACK_IMPORTED_MODULE_3__.namedLicenses)(document, passages);
    const works = (0,_credits_js__WEBPACK_IMPORTED_MODULE_2__/* .namedCredits */ .o)(passages, licenses, document.text).flatMap((credit) => {
        const passage = passages[credit.passage];
        if (!passage || credit.kind !== 'credit' || credit.basis === 'inspired' || ownSentence.test(passage.text))
            return [];
        const nameless = !credit.sourceUrl && !credit.title && !credit.author;
        if (credit.basis === 'license' && /\binspir(?:ed|ation)\b/i.test(passage.text))
            return [];
        if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .creditKind */ .mz)(credit.basis, passage, credit.range, nameless) !== 'credit')
            return [];
        const pictorial = credit.basis === 'maker' ||
            passage.kind === 'title' ||
            passage.kind === 'alternative' ||
            pictures.test(passage.text) ||
            pictures.test(passage.heading);
        const ofText = textName.test(credit.title ?? '') || ((0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_1__/* .isCreditHeading */ .yH)(passage.heading) && !pictorial);
        return [{ ...credit, passage, pictorial, ofText }];
    });
    return { passages, works, licenses };
}
/** The licenses a page declares for itself as a whole, not for its code, its pictures or a part of it. */
function ownLicenses(licenses) {
    return licenses.filter(({ kind, scope = 'page' }) => kind === 'declaration' && scope === 'page');
}


/***/ }),

/***/ 73854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vf: () => (/* binding */ evidencePage),
/* harmony export */   X9: () => (/* binding */ urlKey),
/* harmony export */   m3: () => (/* binding */ mayHoldEvidence),
/* harmony export */   mz: () => (/* binding */ creditKind)
/* harmony export */ });
/* unused harmony export nameKey */
/* harmony import */ var _detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62784);
/* harmony import */ var _detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50536);
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58071);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47698);
/* harmony import */ var _credits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2285);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82900);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38407);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99575);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73990);
/** What on a page gives credit or names a license, in a form in which two versions of the page can be compared. */









/** Texts that many pages take over, known for the license that asks for their name. */
const knownWork = /\bcontributor covenant\b|\bcitizen code of conduct\b/i;
/** What can be based on the work of others; software and numbers are based on other things in another sense. */
const workSubject = /\b(?:this|these|our|the|parts?|portions?|some|much|text|content|language|section|sections) (?:(?:\w+ ){0,4})?(?:documents?|documentation|docs|guides?|guidelines?|pages?|articles?|polic(?:y|ies)|codes?|conduct|tutorials?|sections?|templates?|text|contents?|agreements?|examples?|posts?|lessons?|courses?|chapters?|handbooks?|manuals?|diagrams?|images?|figures?|pictures?|materials?|works?|translations?|terms|statements?|process|procedures?|framework|checklists?|glossary|faq|readme|license|slides|exercises?|workshops?|curriculum|project|community)\b/i;
function evidencePage(document) {
    const passages = (0,_passage_js__WEBPACK_IMPORTED_MODULE_6__.passagesOf)(document);
    const licenses = (0,_licenses_js__WEBPACK_IMPORTED_MODULE_5__.namedLicenses)(document, passages);
    const credits = (0,_credits_js__WEBPACK_IMPORTED_MODULE_3__/* .namedCredits */ .o)(passages, licenses, document.text).filter(({ kind, basis }) => kind !== 'template' && basis !== 'inspired');
    const credited = new Set(credits.map(({ passage }) => passage));
    const passageAt = passageFinder(passages);
    const evidence = [
        ...credits.map((credit) => creditEvidence(credit, passages, document)),
        ...licenses.flatMap((license) => licenseEvidence(license, passages, passageAt(license.range.start), credited)),
        ...(0,_holders_js__WEBPACK_IMPORTED_MODULE_4__/* .namedHolders */ .D)(document, passages).map(({ name, range }) => ({
            kind: 'holder',
            range,
            ...numbered(passageAt(range.start)),
            keys: [nameKey(name)]
        })),
        ...passages.flatMap((passage, number) => (credited.has(number) ? [] : knownWorks(passage, number)))
    ];
    return { document, passages, folded: passages.map(({ text }) => (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_7__/* .foldedWords */ .C8)(text)), evidence };
}
/** Equal for addresses that differ in scheme, `www.`, a final slash, a fragment or case. */
function urlKey(url) {
    return `url:${url
        .trim()
        .toLowerCase()
        .replace(/^[a-z]{2,10}:/, '')
        .replace(/^\/\/(?:www\.)?/, '')
        .replace(/#.*$/, '')
        .replace(/\/$/, '')}`;
}
function nameKey(name) {
    return `name:${(0,_detect_word_js__WEBPACK_IMPORTED_MODULE_7__/* .foldedWords */ .C8)(name)}`;
}
function creditEvidence({ basis, title, author, sourceUrl, range, passage }, passages, document) {
    const keys = [
        ...(sourceUrl ? [urlKey(sourceUrl)] : []),
        ...[title, author].flatMap((name) => (name ? [nameKey(name)] : []))
    ];
    return {
        kind: creditKind(basis, passages[passage], range, keys.length === 0),
        range,
        passage,
        keys,
        ...pictureOf(basis, range, passages[passage], document)
    };
}
function pictureOf(basis, range, passage, document) {
    const pictorial = basis === 'label' ||
        basis === 'maker' ||
        basis === 'source' ||
        (basis === 'taken' && pictureWords.test(passage?.text ?? ''));
    if (!pictorial || !passage)
        return {};
    const distance = (at) => Math.min(Math.abs(at.start - range.start), Math.abs(at.end - range.start));
    const [nearest] = [...(0,_passage_js__WEBPACK_IMPORTED_MODULE_6__/* .imagesOf */ .I)(document, passage.section)].sort((a, b) => distance(a.range) - distance(b.range));
    return nearest ? { picture: nearest.url } : {};
}
const pictureWords = /\b(?:images?|photos?|photographs?|pictures?|figures?|illustrations?|diagrams?|icons?|screenshots?|drawings?|charts?|graphics?)\b/i;
/** Whether a credit is one beyond doubt, the entry of a list, or words that have another meaning as well. */
function creditKind(basis, passage, range, nameless) {
    if (!passage || (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .isCreditHeading */ .yH)(passage.heading))
        return 'credit';
    if (basis === 'license')
        return /^\W*$/.test(passage.text.slice(0, passage.links[0]?.start ?? 0)) && !/\blicen[sc]ed\b/i.test(passage.text)
            ? 'listing'
            : 'credit';
    if (basis === 'source' || (basis === 'permission' && nameless))
        return 'mention';
    if (basis !== 'based')
        return 'credit';
    const before = passage.text.slice(0, beforeRange(passage, range));
    const sentence = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_8__/* .sentenceAround */ .P)(passage.text, before.length, before.length);
    const subject = before.slice(sentence.start);
    return subject.trim().length < 12 || workSubject.test(subject) ? 'credit' : 'mention';
}
/** How many units of the passage stand before a place in the source. */
function beforeRange(passage, range) {
    let low = 0;
    let high = passage.text.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (passage.rangeOf(middle, middle + 1).start < range.start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function licenseEvidence(license, passages, number, credited) {
    if (license.kind === 'template' || (number !== undefined && credited.has(number)))
        return [];
    const passage = number === undefined ? undefined : passages[number];
    const work = passage?.links.find(({ link }) => link.range.end <= license.range.start && (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(link.url) === undefined);
    const own = license.kind === 'declaration' || license.kind === 'credit';
    const key = own && work ? urlKey(work.link.url) : `license:${license.id.replace(/-\d.*$/, '')}`;
    return [{ kind: own ? 'license' : 'mention', range: license.range, ...numbered(number), keys: [key] }];
}
/**
 * Whether a stretch of source may hold evidence, told from its words alone and without a parser: never no where there is some,
 * but for work that is credited by the heading above it alone.
 */
function mayHoldEvidence(source) {
    return (noticeWords.test(source) || knownWork.test(source) || (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsCreditWords */ .DH)(source) || (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(source).length > 0);
}
const noticeWords = /licen[cs]|lizenz|copyright|©|\(c\)|spdx|creativecommons|shields\.io|gnu\.org|opensource\.org|ライセンス|许可/i;
function knownWorks(passage, number) {
    const found = passage.kind === 'heading' ? null : knownWork.exec(passage.text);
    if (!found)
        return [];
    return [
        {
            kind: 'mention',
            range: passage.rangeOf(found.index, found.index + found[0].length),
            passage: number,
            keys: [nameKey(found[0])]
        }
    ];
}
function numbered(passage) {
    return passage === undefined ? {} : { passage };
}
function passageFinder(passages) {
    return (offset) => {
        let low = 0;
        let high = passages.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((passages[middle]?.range.end ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return (passages[low]?.range.start ?? Number.POSITIVE_INFINITY) <= offset ? low : undefined;
    };
}


/***/ }),

/***/ 43201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   licenseChange: () => (/* binding */ licenseChange)
/* harmony export */ });
/* harmony import */ var _compatibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78237);
/* harmony import */ var _credited_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44201);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38407);
/* harmony import */ var _nearest_license_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85147);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99575);





/** The change of a page's own license; `undefined` where both sides give the same, or one side gives none. */
function licenseChange(base, head, path) {
    const before = statedLicenses(base, path);
    const after = statedLicenses(head, path);
    const gone = idsOf(before).filter((id) => !idsOf(after).some((other) => agree(id, other)));
    const come = after.filter(({ id }) => !idsOf(before).some((other) => agree(id, other)));
    const [old] = gone;
    const [fresh] = come;
    if (old === undefined || fresh === undefined || new Set(gone).size > 1 || new Set(idsOf(come)).size > 1)
        return undefined;
    const cell = (0,_compatibility_js__WEBPACK_IMPORTED_MODULE_0__.adaptation)(old, fresh.id);
    const kind = isLater(old, fresh.id) ? 'later' : cell?.gate === 'pass' ? 'allowed' : 'other';
    return { before: old, after: fresh.id, range: fresh.range, kind, ...(cell ? { cell } : {}) };
}
/** A file that is the text of a license gives itself that license; its place is the title. */
function statedLicenses(document, path) {
    const id = isLicenseFile(path) ? (0,_nearest_license_js__WEBPACK_IMPORTED_MODULE_3__.licenseOfText)(document.text) : undefined;
    const title = id === undefined ? null : /\S[^\r\n]{0,200}/.exec(document.text);
    if (id === undefined || !title)
        return (0,_credited_work_js__WEBPACK_IMPORTED_MODULE_1__.ownLicenses)((0,_licenses_js__WEBPACK_IMPORTED_MODULE_2__.namedLicenses)(document, (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.passagesOf)(document)));
    return [{ id, kind: 'declaration', range: { start: title.index, end: title.index + title[0].trimEnd().length } }];
}
function isLicenseFile(path) {
    return /(?:^|\/)(?:LICEN[CS]E|COPYING)[^/]{0,40}$/i.test(path);
}
function idsOf(licenses) {
    return licenses.map(({ id }) => id);
}
function agree(one, other) {
    return one === other || (0,_licenses_js__WEBPACK_IMPORTED_MODULE_2__/* .isFamilyOf */ .A)(one, other) || (0,_licenses_js__WEBPACK_IMPORTED_MODULE_2__/* .isFamilyOf */ .A)(other, one);
}
/** `CC-BY-SA-3.0` to `CC-BY-SA-4.0`, `GFDL-1.2-only` to `GFDL-1.3-only`. */
function isLater(before, after) {
    const [, family, version = ''] = /^(.+?)-(\d(?:\.\d)?)/.exec(before) ?? [];
    const [, other, later = ''] = /^(.+?)-(\d(?:\.\d)?)/.exec(after) ?? [];
    return family !== undefined && family === other && Number(later) > Number(version);
}


/***/ }),

/***/ 85147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   licenseOfText: () => (/* binding */ licenseOfText)
/* harmony export */ });
/* unused harmony exports licensePaths, noticePaths, nearestLicense */
/* harmony import */ var _detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62784);
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58071);
/** Which file of a repository says under what a page is: the nearest license file, and the license whose text it holds. */


/** Names of license files, the likelier for pages of documentation first. */
const names = (/* unused pure expression or super */ null && ([
    'LICENSE-docs',
    'LICENSE-docs.md',
    'LICENSE-DOCS.txt',
    'LICENSE.docs',
    'LICENSE',
    'LICENSE.md',
    'LICENSE.txt',
    'LICENSE.rst',
    'LICENCE',
    'LICENCE.md',
    'LICENCE.txt',
    'COPYING',
    'COPYING.md',
    'COPYING.txt',
    'UNLICENSE'
]));
const noticeNames = (/* unused pure expression or super */ null && ([
    'NOTICE',
    'NOTICE.md',
    'NOTICE.txt',
    'NOTICES.md',
    'THIRD_PARTY_NOTICES.md',
    'CREDITS.md',
    'CREDITS'
]));
/** Where the license of a page may stand: its folder first, the root last. */
function licensePaths(path) {
    return foldersOf(path).flatMap((folder) => names.map((name) => folder + name));
}
/** Where notices about a page may stand, in the same order. */
function noticePaths(path) {
    return foldersOf(path).flatMap((folder) => noticeNames.map((name) => folder + name));
}
/** The nearest license file of a page; `fileAt` gives the text of a path, `undefined` where there is none. */
function nearestLicense(path, fileAt) {
    for (const candidate of licensePaths(path)) {
        const text = fileAt(candidate);
        if (text === undefined)
            continue;
        const id = licenseOfText(text);
        return { path: candidate, text, ...(id === undefined ? {} : { id }) };
    }
    return undefined;
}
/** UTF-16 units: titles of license texts stand within the first, the sentences that tell them apart within the second. */
const titleLength = 250;
const bodyLength = 40_000;
/** Sentences no other license has, as folded words; all of a list must stand in the text. The first entry that fits counts. */
const bodies = [
    [
        'MIT-0',
        'permission is hereby granted free of charge to any person obtaining a copy of this software',
        'to permit persons to whom the software is furnished to do so the software is provided'
    ],
    [
        'MIT',
        'permission is hereby granted free of charge to any person obtaining a copy of this software',
        'permission notice shall be included in all copies or substantial portions of the software'
    ],
    ['BSD-4-Clause', 'redistribution and use in source and binary forms', 'all advertising materials mentioning'],
    ['BSD-3-Clause', 'redistribution and use in source and binary forms', 'neither the name of'],
    [
        'BSD-3-Clause',
        'redistribution and use in source and binary forms',
        'may be used to endorse or promote products derived from this software without'
    ],
    [
        'BSD-2-Clause',
        'redistribution and use in source and binary forms',
        'redistributions in binary form must reproduce'
    ],
    [
        'ISC',
        'this software for any purpose with or without fee is hereby granted provided that the above copyright notice'
    ],
    ['0BSD', 'this software for any purpose with or without fee is hereby granted the software is provided as is'],
    ['Unlicense', 'this is free and unencumbered software released into the public domain']
];
/**
 * The license whose text this is, told by its title or by sentences of its own; `undefined` for all else. Texts of the GPL family
 * do not say whether later versions count: they give the `-only` id. A near match is enough: whether the text was tampered with is another question.
 */
function licenseOfText(text) {
    const folded = (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedWords */ .C8)(text.slice(0, bodyLength).replace(/^[ \t]{0,8}(?:\/\/|#|\*|>)+/gm, ' '));
    const body = bodies.find(([, ...sentences]) => sentences.every((sentence) => folded.includes(sentence)));
    if (body)
        return body[0];
    if ((0,_detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedWords */ .C8)(text).length < shortestText)
        return undefined;
    return titleLicense(text.slice(0, titleLength));
}
/** Folded UTF-16 units: what is shorter and holds no sentence of a license is a notice that names one. */
const shortestText = 2_500;
/** The license a title names; a text that names several is a notice. */
function titleLicense(title) {
    const line = title.replace(/[\s#*_=]{1,250}|-{3,250}/g, ' ').trim();
    const ids = new Set((0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(`License: ${line}`).map(({ id }) => id));
    const full = [...ids].filter((id) => /\d/.test(id));
    return full.length > 0 && new Set(full.map((id) => id.replace(/-(?:only|or-later)$/, ''))).size === 1
        ? full[0]
        : undefined;
}
/** The folder of a path and all above it, nearest first, each with its final slash; the root is empty. */
function foldersOf(path) {
    const folders = path.split('/').slice(0, -1);
    return [...folders.map((_, index) => `${folders.slice(0, folders.length - index).join('/')}/`), ''];
}


/***/ })

};
