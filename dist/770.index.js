export const id = 770;
export const ids = [770];
export const modules = {

/***/ 36187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ licenseStems)
/* harmony export */ });
/** Tells from raw text whether a page may name a license or a holder of rights at all. */
/**
 * Stretches of letters, any case: where none stands, no license is named. Words for "under" and "license" stand for all short names,
 * for these count only beside them.
 */
const licenseStems = [
    'licen',
    'lizenz',
    'лиценз',
    'ライセンス',
    '许可',
    '許可',
    '協議',
    '协议',
    '라이선스',
    'under',
    'unter',
    'bajo',
    'sous',
    'sob',
    'sotto',
    'onder',
    'pod',
    'под',
    'creative',
    'cc by',
    'cc-',
    'cc0',
    'ccby',
    'cca',
    'attribut',
    'atribu',
    'attribu',
    'reconocimiento',
    'paternit',
    'namensnennung',
    'naamsvermelding',
    'クリエイティブ',
    '表示',
    '知识共享',
    '創用',
    '크리에이티브',
    '署名',
    '姓名標示',
    '저작자표시',
    'public domain',
    'by-n',
    'by-s',
    'spdx',
    'shields.io/badge',
    'gfdl',
    'gnu',
    'invariant section',
    'cover text',
    'odbl',
    'unsplash',
    'copyright',
    '©',
    '(c)'
];


/***/ }),

/***/ 60770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ removed)
});

;// CONCATENATED MODULE: ./lib/facts/credit-stems.generated.js
/** Generated from data/licenses/credit-words.yml by scripts/generate-licenses.mjs; change the data, then run `npm run generate`. */
/** Each of the words of credits holds one of these, so a page without them credits nobody. */
const creditStems = [
    "aangepast",
    "abgeleitet",
    "abridged",
    "acknowledgement",
    "acknowledgment",
    "adaptación",
    "adaptada",
    "adaptado",
    "adaptation",
    "adaptação",
    "adapted",
    "adaptiert",
    "adaption",
    "adapté",
    "adattamento",
    "adattato",
    "adopted",
    "adopts",
    "afgeleid",
    "agradecimentos",
    "agradecimientos",
    "angepasst",
    "animation",
    "appeared",
    "art",
    "atribución",
    "atribuição",
    "attribution",
    "attribuzione",
    "auszug",
    "autorisation",
    "autorización",
    "autorização",
    "basada",
    "basado",
    "basata",
    "basato",
    "baseada",
    "baseado",
    "based",
    "basierend",
    "basiert",
    "basé",
    "bearbeitung",
    "beruht",
    "bild",
    "borrowed",
    "bron",
    "comic",
    "concessione",
    "condensed",
    "content",
    "copied",
    "cortesia",
    "cortesía",
    "courtesy",
    "cover",
    "credit",
    "crédit",
    "dank",
    "derivada",
    "derivado",
    "derivative",
    "derived",
    "design",
    "diagram",
    "drawing",
    "dérivé",
    "entnommen",
    "erlaubnis",
    "evolved",
    "excerpt",
    "expanded",
    "extended",
    "extracted",
    "extrait",
    "extraído",
    "figure",
    "fondé",
    "fonte",
    "fork",
    "foto",
    "frei",
    "freundlicher",
    "fuente",
    "gebaseerd",
    "genehmigung",
    "gracias",
    "graphic",
    "graças",
    "guest",
    "hat",
    "icon",
    "illustration",
    "ilustración",
    "ilustração",
    "image",
    "immagine",
    "incorporated",
    "incorporates",
    "inspirada",
    "inspirado",
    "inspiration",
    "inspired",
    "inspiriert",
    "inspiré",
    "kudos",
    "licenses",
    "lifted",
    "logo",
    "map",
    "merci",
    "modificada",
    "modificado",
    "modifications",
    "modified",
    "modifié",
    "music",
    "namensnennung",
    "notices",
    "original",
    "origine",
    "paraphrased",
    "permiso",
    "permission",
    "permissão",
    "photo",
    "picture",
    "port",
    "provenance",
    "published",
    "quelle",
    "quoted",
    "reconocimientos",
    "remix",
    "reprinted",
    "reproduced",
    "retirada",
    "retirado",
    "revised",
    "ringraziamenti",
    "screenshot",
    "shamelessly",
    "shortened",
    "shout",
    "sketch",
    "snippet",
    "sound",
    "source",
    "taken",
    "thank",
    "tiré",
    "tomada",
    "tomado",
    "tradotto",
    "traducción",
    "traducida",
    "traducido",
    "traduction",
    "traduit",
    "traduzida",
    "traduzido",
    "traduzione",
    "tradução",
    "translated",
    "translation",
    "tratto",
    "updated",
    "urheber",
    "version",
    "vertaald",
    "vertaling",
    "verändert",
    "veröffentlicht",
    "via",
    "video",
    "written",
    "übernommen",
    "übersetzt",
    "übersetzung",
    "から引用",
    "から転載",
    "から適応",
    "に基づいて",
    "に基づき",
    "に基づく",
    "より引用",
    "より転載",
    "をもとに",
    "を元に",
    "を改変",
    "を翻訳",
    "クレジット",
    "作図",
    "來源",
    "修改自",
    "出典",
    "出处",
    "出處",
    "原作者",
    "原文",
    "参考自",
    "取自",
    "基于",
    "基於",
    "帰属",
    "引用元",
    "引自",
    "归属",
    "插图作者",
    "摄影",
    "摘自",
    "撮影",
    "攝影",
    "改編自",
    "改编自",
    "来源",
    "画像提供",
    "經許可",
    "经许可",
    "署名",
    "翻訳元",
    "致谢",
    "許可を得て",
    "謝辞",
    "譯自",
    "译自",
    "轉載自",
    "转载自",
    "鸣谢",
    "각색",
    "기반으로",
    "에서",
    "원문",
    "출처"
];

// EXTERNAL MODULE: ./lib/facts/license-stems.js
var license_stems = __webpack_require__(36187);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __webpack_require__(45777);
// EXTERNAL MODULE: ./lib/rules/slot.js
var slot = __webpack_require__(12715);
;// CONCATENATED MODULE: ./lib/rules/attribution/removed.js
/** Credits and license notices that a change takes away while it leaves the content they belong to. */




const stems = ['covenant', ...license_stems/* licenseStems */.e, ...creditStems];
/** A page with something in its middle and at its end. */
function page(middle, end = 'Ask a friend to read them.') {
    return `# Choosing names\n\nNames should be short, for they are read often.\n\n${middle}\n\nSay each of them aloud before you decide.\n\n${end}\n`;
}
/* harmony default export */ const removed = ((0,rule/* defineRule */.K)({
    meta: {
        id: 'attribution/removed',
        severity: 'error',
        scope: 'change',
        wakes: [{ literal: 'covenant' }, ...[...license_stems/* licenseStems */.e, ...creditStems].map((literal) => ({ literal }))],
        wakesIn: 'base',
        reads: 'change-set',
        summary: 'Keep credits and license notices as long as their content stays',
        why: 'Most licenses allow reuse on the condition that the credit stays; without it the page has no right to the content.',
        remedy: 'Put the credit back, reworded if you like, or take out what it belongs to.',
        messages: {
            credit: 'A credit is removed here and its content stays.',
            license: 'A license notice is removed here and what it covers stays.',
            text: 'Lines of a license text are removed here, and nothing takes their place.',
            part: 'The credit loses {part} here, and what it belongs to stays.',
            mention: 'Words that name a license or a licensed work are removed here, and nothing takes their place.'
        }
    },
    examples: {
        bad: [
            {
                path: 'docs/author.md',
                base: page('⟦Adapted from [The Naming Book](https://books.example/naming)⟧ by Ada Example, CC BY 4.0.'),
                head: page('Adapted from [The Naming Book](https://books.example/naming), CC BY 4.0.')
            },
            { base: page('⟦Adapted from [The Naming Book](https://books.example/naming)⟧ by Ada Example.'), head: page('') },
            {
                base: page('This guide is ⟦based on [Style for Everyone](https://style.example/)⟧, licensed under CC BY 4.0.'),
                head: page('\n')
            },
            {
                path: 'docs/pictures.md',
                base: page('![A harbor](harbor.jpg)\n\n⟦Photo by [Grace Example](https://photos.example/grace)⟧, CC BY-SA 4.0.'),
                head: page('![A harbor](harbor.jpg)')
            },
            {
                path: 'docs/drawing.md',
                base: page('![A tree](tree.png)\n\n⟦Image credit: University of Example⟧'),
                head: page('![A tree](tree.png)\n')
            },
            {
                base: page('Have fun.', '## Credits\n\n- ⟦[How we name things](https://names.example/how)⟧ by Bob Example\n- [Short words](https://words.example/)'),
                head: page('Have fun.', '## Credits\n\n- [Short words](https://words.example/)')
            },
            {
                path: 'docs/translated.md',
                base: page('Este texto está ⟦adaptado de [El libro de los nombres](https://libros.example/nombres)⟧.'),
                head: page('Este texto es libre.')
            },
            {
                path: 'docs/own.md',
                base: page('This page is licensed under the ⟦Creative Commons Attribution 4.0 International⟧ license.'),
                head: page('')
            },
            {
                path: 'docs/machine.md',
                base: page('Have fun.', '<!-- ⟦SPDX-License-Identifier: CC-BY-SA-4.0⟧ -->'),
                head: page('Have fun.', '<!-- the end -->')
            },
            {
                path: 'docs/other.md',
                base: page('⟦Taken from [The Naming Book](https://books.example/naming)⟧ by Ada Example.'),
                head: page('Taken from [Names and More](https://more.example/) by Eve Example.')
            },
            {
                path: 'CODE_OF_CONDUCT.md',
                base: page('We like the ⟦Contributor Covenant⟧, as many projects do.'),
                head: page('\n\n')
            },
            {
                path: 'docs/reading.md',
                base: page('- ⟦[Names](https://names.example/)⟧ (CC BY-NC 4.0)\n- [Words](https://words.example/) (CC BY 4.0)'),
                head: page('- [Words](https://words.example/) (CC BY 4.0)')
            },
            {
                path: 'LICENSE-docs.md',
                base: '# License\n\nYou may share this text.\n\n⟦You must name its authors and say what you changed.⟧\n\nIt comes without warranty.\n',
                head: '# License\n\nYou may share this text.\n\nIt comes without warranty.\n'
            }
        ],
        good: [
            {
                path: 'docs/initial.md',
                base: page('Adapted from [The Naming Book](https://books.example/naming) by Ada Example.'),
                head: page('Changed and shortened from [The Naming Book](https://books.example/naming) by Ada K. Example.')
            },
            {
                base: page('Adapted from [The Naming Book](https://books.example/naming) by Ada Example.'),
                head: page('', 'Adapted from [The Naming Book](https://books.example/naming) by Ada Example.')
            },
            {
                base: page('Adapted from [The Naming Book](http://www.books.example/naming/) by Ada Example.'),
                head: page('Our source is *The Naming Book*, <https://books.example/naming>.')
            },
            {
                base: page('Adapted from “The Naming Book” by\u00A0Ada Example.'),
                head: page('Adapted from "The Naming Book" by Ada Example.')
            },
            {
                base: page('Adapted from [The Naming Book](https://books.example/naming).'),
                head: page('Adapted from [The Naming Book](https://library.example/naming-book).')
            },
            {
                base: page('This page is licensed under CC BY-SA 3.0.'),
                head: page('All of this page is available under CC BY-SA 3.0.')
            },
            {
                base: page('Adapted from [The Naming Book](https://books.example/naming).'),
                head: page('Adaptado de [El libro de los nombres](https://books.example/naming).')
            },
            {
                path: 'docs/pictures.md',
                base: page('![A harbor](harbor.jpg)\n\nPhoto by [Grace Example](https://photos.example/grace), CC BY-SA 4.0.'),
                head: page('Look at the harbor.')
            },
            {
                path: 'docs/gone.md',
                base: '# Names\n\nHave fun.\n\n## Short ones\n\nNames should be short, for they are read often.\n\nAdapted from [The Naming Book](https://books.example/naming).\n',
                head: '# Names\n\nHave fun.\n'
            },
            { path: 'docs/deploy.md', base: page('Preview it, courtesy of the latest changes.'), head: page('Preview it.') },
            {
                path: 'docs/estimate.md',
                base: page('The estimate is based on last year.'),
                head: page('The estimate is rough.')
            },
            {
                path: 'docs/thanks.md',
                base: page('Thanks to [Grace Example](https://photos.example/grace) for reading a draft.'),
                head: page('\n\n\n')
            },
            {
                path: 'docs/code.md',
                base: page('```text\nAdapted from [The Naming Book](https://books.example/naming)\n```'),
                head: page('```text\n```')
            },
            {
                path: 'docs/template.md',
                base: page('To credit us, use the following:\n\n> Adapted from [Names](https://names.example/) under CC BY 4.0.'),
                head: page('To credit us, name us.')
            },
            {
                path: 'docs/lines.md',
                base: page('Adapted from\n[The Naming Book](https://books.example/naming)\nby Ada Example.'),
                head: page('Adapted from [The Naming Book](https://books.example/naming) by Ada Example.\n')
            }
        ]
    },
    load: async () => {
        const { lostEvidence } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(8407), __webpack_require__.e(2285), __webpack_require__.e(3587)]).then(__webpack_require__.bind(__webpack_require__, 85535));
        const { lostParts } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(8407), __webpack_require__.e(2285), __webpack_require__.e(1131)]).then(__webpack_require__.bind(__webpack_require__, 15599));
        return { lostEvidence, lostParts };
    },
    *checkChange({ pages }, { loaded: { lostEvidence, lostParts } }) {
        const told = [];
        for (const lost of lostEvidence(pages)) {
            const grade = gradeOf(lost);
            if (!grade)
                continue;
            told.push(lost);
            yield { path: lost.path, side: 'base', range: lost.range, ...grade };
        }
        for (const { path, range, part, licenseId } of lostParts(pages, stems)) {
            if (told.some((one) => one.path === path && one.range.start < range.end && range.start < one.range.end))
                continue;
            // Not every license asks to say that a work was changed.
            const isAsked = part !== 'change' || /^(?:CC-BY|GFDL|Apache|OPUBL)/.test(licenseId ?? '');
            yield {
                path,
                side: 'base',
                range,
                message: 'part',
                slots: { part: (0,slot/* ownWords */.I1)(parts[part]) },
                severity: isAsked ? 'warning' : 'notice',
                confidence: isAsked ? 'medium' : 'low'
            };
        }
    }
}));
const parts = {
    author: 'the name of its author',
    source: 'the link to its source',
    license: 'its license',
    'license link': 'the link to its license',
    change: 'the word that the work was changed',
    whole: 'one of the works it names'
};
/** Only a credit or notice that is gone without trace is an error; where one sign stands alone, a warning says so. */
function gradeOf({ kind, removed, named }) {
    if (kind === 'text')
        return { message: 'text', severity: 'warning', confidence: 'medium' };
    if (kind === 'mention' || kind === 'listing')
        return removed ? { message: 'mention', severity: 'warning', confidence: 'low' } : undefined;
    const message = kind === 'credit' ? 'credit' : 'license';
    if (kind === 'holder' || named)
        return removed ? { message, severity: 'warning', confidence: 'low' } : undefined;
    return removed
        ? { message, severity: 'error', confidence: 'high' }
        : { message, severity: 'warning', confidence: 'medium' };
}


/***/ }),

/***/ 12715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   hg: () => (/* binding */ characters),
/* harmony export */   tV: () => (/* binding */ licenseName),
/* harmony export */   uQ: () => (/* binding */ webPlace)
/* harmony export */ });
/* unused harmony export codePoint */
/** What may be filled into a message: values known to be safe to print, never raw words of the text under review. */
/** A host name as it may be shown: characters other than letters, digits, dots and hyphens become `?`, at most 80 of them. */
function hostName(host) {
    return clip(host.replace(/[^\p{L}\p{N}.-]/gu, '?'), 80);
}
/** A license id or expression: SPDX's characters alone, at most 120. */
function licenseName(id) {
    return clip(id.replace(/[^A-Za-z0-9.+() -]/g, '?'), 120);
}
/** A code point as `U+202E`. */
function codePoint(point) {
    return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Where a page stands in the web or the repository, without its scheme so that nothing makes a link of it; underscores inside words alone, where Markdown takes no notice of them; at most 100 characters. */
function webPlace(url) {
    const [place = ''] = url.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[?#]/);
    return clip(place.replace(/[^A-Za-z0-9./_-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '?'), 100);
}
/** Characters by code point and name, each once, five at most; `nameOf` gives words of our own. */
function characters(points, nameOf) {
    const all = [...new Set(points)];
    const named = all.slice(0, 5).map((point) => `${codePoint(point)} ${nameOf(point)}`.trim());
    return [...named, ...(all.length > named.length ? [`${all.length - named.length} more`] : [])].join(', ');
}
/** Words written in our own source or data, never taken from the text under review. */
function ownWords(words) {
    return words;
}
/** The name of a thing in the text under review, such as a title: control, format and markup characters become spaces, at most 80 units. */
function plainName(name) {
    return clip(name
        .replace(/[^\p{L}\p{N}\p{P} ]|[`<>[\]{}|*_~@#:\\]/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim(), 80);
}
function clip(text, most) {
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}


/***/ })

};
