export const id = 6931;
export const ids = [6931];
export const modules = {

/***/ 16931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   embeddedCredit: () => (/* binding */ embeddedCredit),
/* harmony export */   isOneOf: () => (/* binding */ isOneOf),
/* harmony export */   mentionsAny: () => (/* binding */ mentionsAny),
/* harmony export */   mentionsLicense: () => (/* binding */ mentionsLicense),
/* harmony export */   nameIn: () => (/* binding */ nameIn),
/* harmony export */   namesOwner: () => (/* binding */ namesOwner)
/* harmony export */ });
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58071);
/* harmony import */ var _detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62784);
/* harmony import */ var _detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50536);
/** Whom the metadata of a picture credit, and whether anybody else does. */



/** Programs, which fill these fields with their own names. */
const program = /^(?:adobe(?! ?stock)|apple|affinity|asymptote|blender|camtasia|canva|chatgpt|corel|d3\b|dall|diagrams\.net|doxygen|draw\.?io|excalidraw|ffmpeg|figma|firefly|flameshot|gemini|ggplot|gimp|gnome|gnuplot|google|graphviz|greenshot|illustrator|imagemagick|inkscape|jupyter|kde|krita|lightroom|lucid|lunacy|macos|mathematica|matlab|matplotlib|mermaid|microsoft|midjourney|miro|open ?ai|paint\b|photoshop|pillow|pixelmator|plantuml|plotly|powerpoint|python|r graphics|r\b|screenshot|sharex|sketch|snagit|snipping|spectacle|stable diffusion|tableau|tikz|visio|windows|wolfram)/i;
const byProgram = /\b(?:made|created|edited|generated|produced|exported|rendered|captured|drawn|plotted) (?:with|by|in|using|from)\b|\bai[- ]generated\b|\b(?:version|v) ?\d|\bscreen ?(?:shot|capture)/i;
/** What cameras, phones and forms put where nobody wrote a name. */
const nobody = /^(?:n\/?a|none|null|undefined|unknown|unbekannt|inconnu|desconocido|anonymous|default|untitled|test|user|owner|admin|administrator|root|author|artist|creator|photographer|camera|copyright|your ?name|name|picasa|instagram|facebook|whatsapp|samsung|canon|nikon|sony|huawei|xiaomi|hdr\+?|dcim|credits?|.{0,40}digital camera|.{0,30}\buser|sony dsc|all rights reserved|some rights reserved|[\W\d_]*)$/i;
const isFree = /\bpublic domain\b|\bdomaine public\b|\bdominio público\b|\bgemeinfrei\b|\bCC ?0\b|\bunlicense\b/i;
/** The parts of a notice that name nobody. */
const notices = /©|ⓒ|&copy;|\((?:c|C)\)|\b(?:copyright(?:ed)?|copr\.?|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\b|\b(?:19|20)\d{2}\b(?:\s?[-–,]\s?(?:(?:19|20)\d{2}|present)\b)?/giu;
/** What leads to a name. */
const lead = /^(?:(?:photo(?:graph)?(?:ed)?|image|picture|illustration)s?\s{0,2}(?::|\bby\b)|by\b)\s{0,5}/iu;
/** Whom a picture credits; nobody where it is said to belong to all. */
function embeddedCredit(metadata) {
    const { artists, creators, rights, credits, licenses } = metadata;
    const ids = [
        ...licenses.flatMap((text) => (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(text) ?? (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseNamed */ .X)(text) ?? []),
        ...rights.flatMap((text) => (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(text) ?? licensesIn(text))
    ];
    const belongsToAll = [...rights, ...licenses].some((text) => isFree.test(text)) || ids.some((id) => freeIds.has(id));
    if (belongsToAll)
        return { names: [], licenses: [] };
    const names = [
        ...[...artists, ...creators, ...credits].flatMap((text) => nameIn(text) ?? []),
        ...rights.flatMap((text) => holderIn(text) ?? [])
    ];
    return { names: [...new Set(names)], licenses: [...new Set(ids)] };
}
/** In a notice, MIT may be a university; where licenses are spoken of, it is one. */
function licensesIn(notice) {
    return /licen[cs]e|creative commons|\bCC\b/i.test(notice) ? (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(notice).map(({ id }) => id) : [];
}
const freeIds = new Set(['CC0-1.0', 'CC-PDDC', 'Unlicense', 'PDDL-1.0', 'CC-PDM-1.0', '0BSD']);
/** Longest text that is taken for a name, in characters; terms of use are longer. */
const longestName = 100;
/** The name in a field for people; `undefined` where there is none, or one of a program. */
function nameIn(written) {
    const name = holderIn(written);
    return name === undefined || program.test(written.trim()) || program.test(name) ? undefined : name;
}
/** The name in a notice of rights, which programs do not write in their own name. */
function holderIn(written) {
    const text = written.trim();
    if (isNobody(text) || isLicense(text))
        return undefined;
    const name = text
        .replace(notices, ' ')
        .replace(edges, '')
        .replace(lead, '')
        .replace(edges, '')
        .replace(/\s{2,100}/g, ' ');
    return name.length > longestName || isNobody(name) || isLicense(name) ? undefined : name;
}
function isNobody(text) {
    return nobody.test(text) || byProgram.test(text);
}
const edges = /^[\s.,:;/|–-]{1,40}|[\s.,:;/|–-]{1,40}$/g;
function isLicense(name) {
    if ((0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(name) !== undefined)
        return true;
    return /^(?:this|the|licen[cs]ed|creative commons|cc[ -]by)\b/i.test(name) && (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseNamed */ .X)(name) !== undefined;
}
/** Whether the metadata name somebody in the one field that cameras fill with their owner's name, and say nothing of rights. */
function namesOwner({ isPhoto, creators, rights, credits, licenses }) {
    return isPhoto && [creators, rights, credits, licenses].every((field) => field.length === 0);
}
/** Whether one of the texts names one of these; of `Ada Fields / Example Press`, one is enough. */
function mentionsAny(texts, names) {
    const wanted = names.flatMap((name) => [name, ...name.split(/[/|,;&+]|\s[-–—]\s|\b(?:and|und|et|y|via|on)\b/)]);
    const words = wanted.map(_detect_word_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedWords */ .C8).filter((folded) => folded.replace(/\s/g, '').length >= 3);
    if (words.length === 0)
        return false;
    for (const text of texts) {
        const small = text.toLowerCase();
        // A look for the first word spares most pages the folding.
        if (!words.some((folded) => small.includes(folded.slice(0, folded.search(/\s|$/)))))
            continue;
        const folded = ` ${(0,_detect_word_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedWords */ .C8)(text)} `;
        if (words.some((one) => folded.includes(` ${one} `)))
            return true;
    }
    return false;
}
/** Whether one of the texts names the license, by its id, its name or its address. */
function mentionsLicense(texts, ids) {
    for (const text of texts) {
        if (ids.some((id) => text.includes(id)))
            return true;
        const named = new Set(text.split(/[\s()<>"'[\]]{1,100}/).flatMap((word) => (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(word) ?? []));
        if (ids.some((id) => named.has(id)))
            return true;
        if (text.length < longestForNames && ids.some((id) => (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseNamed */ .X)(text) === id))
            return true;
    }
    return false;
}
const longestForNames = 2_000;
/** Whether a name is one of those who are at home here: whole, or as a part of the other. */
function isOneOf(name, own) {
    const words = ` ${(0,_detect_word_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedWords */ .C8)(name)} `;
    return own.some((one) => {
        const other = ` ${(0,_detect_word_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedWords */ .C8)(one)} `;
        return other.trim().length >= 3 && (words.includes(other) || other.includes(words));
    });
}


/***/ })

};
