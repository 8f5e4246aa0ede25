export const id = 396;
export const ids = [396];
export const modules = {

/***/ 30396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12715);


const hosts = [
    'upload.wikimedia.org',
    'commons.wikimedia.org',
    'staticflickr.com',
    'deviantart.net',
    'wixmp.com',
    'artstation.com',
    'behance.net'
];
const harbor = 'https://upload.wikimedia.org/wikipedia/commons/a/ab/Harbor_at_night.jpg';
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'attribution/image-credit',
        severity: 'warning',
        scope: 'added',
        subjects: ['page', 'image'],
        wakes: [{ literals: hosts }],
        reads: 'section',
        summary: 'Credit pictures that come from other people',
        why: 'A picture from elsewhere has an author and a license of its own, and most licenses ask for both beside the picture.',
        remedy: 'Say who made the picture and under which license it is, and link to the page that describes it.',
        messages: {
            uncredited: 'The picture is shown from {host} without author or license; its license, given there, may ask for both.',
            embedded: 'The metadata of this picture name who made it or holds rights in it, and no page of this change credits anybody for it.',
            license: 'The metadata of this picture name a license ({license}), and no page of this change does.',
            stripped: 'This change takes out of the metadata of the picture whom it credited, and no page of the change does.',
            replaced: 'The picture that stood here credited somebody in its metadata. If it is still the same one, keep the credit.'
        }
    },
    examples: {
        bad: [
            `![A harbor](⟦${harbor}⟧)`,
            `# Harbors\n\n![A harbor at night](⟦${harbor}⟧)\n\nHarbors are pretty.`,
            `<img ⟦src="${harbor}"⟧ alt="A harbor">`,
            `<figure>\n<img ⟦src="${harbor}"⟧ alt="A harbor">\n<figcaption>The harbor at night</figcaption>\n</figure>`,
            '![A boat](⟦https://live.staticflickr.com/65535/12345678901_0123456789_b.jpg⟧)',
            '![A boat](⟦https://farm6.staticflickr.com/5001/12345_0123_b.jpg⟧)\n\nWe like [this one](https://boats.example/).',
            '![A tree][tree]\n\n[tree]: ⟦https://upload.wikimedia.org/wikipedia/commons/a/ab/Tree.png⟧',
            '![A drawing](⟦https://cdna.artstation.com/p/assets/images/one.jpg⟧)',
            { image: { exif: { Artist: 'Grace Example', Copyright: '© 2020 Grace Example, all rights reserved' } } },
            { image: { iptc: { 'By-line': 'Grace Example', Credit: 'Example Press' } } },
            { image: { format: 'png', text: { Author: 'Grace Example', Copyright: 'CC BY-SA 4.0' } } },
            { image: { format: 'png', packed: { Copyright: 'Copyright 2020 Grace Example' } } },
            {
                image: { format: 'webp', xmp: { 'dc:creator': ['Grace Example'] } },
                beside: { 'docs/garden.md': '![A rose](images/picture.webp)\n\nPhoto: Sam Example\n' }
            },
            { image: { xmp: { 'cc:license': 'https://creativecommons.org/licenses/by/4.0/' } } },
            { before: {}, image: { xmp: { 'photoshop:Credit': 'Example Press' } } },
            {
                before: { exif: { Copyright: '© Grace Example' }, iptc: { 'By-line': 'Grace Example' } },
                image: {}
            },
            {
                before: { format: 'png', text: { Author: 'Grace Example', Copyright: '© Grace Example' } },
                image: { format: 'jpeg' }
            }
        ],
        good: [
            `![A harbor](${harbor})\n\nPhoto by [Grace Example](https://photos.example/grace).`,
            `[![A harbor](${harbor})](https://commons.wikimedia.org/wiki/File:Harbor_at_night.jpg)`,
            `![A harbor](${harbor})\n\n[Grace Example](https://photos.example/grace), [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)`,
            `<figure>\n<img src="${harbor}" alt="A harbor">\n<figcaption>Harbor © Grace Example</figcaption>\n</figure>`,
            `![A harbor](${harbor})\n\nThe picture is in the public domain.`,
            '![A harbor](harbor.jpg)',
            '![A badge](https://img.shields.io/badge/build-passing-green)',
            `![A harbor](${harbor} "Photo: Grace Example")`,
            `Pictures lie at \`${harbor}\`.`,
            `See [the picture](${harbor}).`,
            '![Logo](https://upload.wikimedia.org/wikipedia/commons/a/ab/Example_logo.svg)',
            '<img src="https://upload.wikimedia.org/wikipedia/commons/a/ab/Icon.svg" width="16" alt="">',
            { image: {} },
            { image: { profile: 'Copyright Example Color Makers, all rights reserved' } },
            {
                image: { format: 'png', text: { Software: 'Matplotlib version 3.9.0', Author: 'Matplotlib', Title: 'A plot' } }
            },
            { image: { exif: { Artist: 'Picasa', Copyright: ' ' }, iptc: { 'By-line': 'OLYMPUS DIGITAL CAMERA' } } },
            {
                image: {
                    xmp: { 'dc:creator': ['unknown'], 'photoshop:Credit': 'Made with Google AI', 'dc:rights': ['© 2020'] }
                }
            },
            { image: { xmp: { 'dc:creator': ['Adobe Photoshop 2024'], 'dc:rights': ['All rights reserved'] } } },
            { image: { format: 'png', text: { Author: 'Canva', Copyright: 'Copyright' } } },
            {
                image: {
                    xmp: { 'dc:creator': ['Grace Example'], 'cc:license': 'https://creativecommons.org/publicdomain/zero/1.0/' }
                }
            },
            { image: { iptc: { 'By-line': 'Grace Example', 'Copyright Notice': 'Public Domain' } } },
            {
                image: { iptc: { 'By-line': 'Grace Example', Credit: 'Example Press' } },
                beside: {
                    'docs/garden.md': '![A rose](images/picture.jpg)\n\nPhoto by [Grace\nExample](https://photos.example/)\n'
                }
            },
            {
                image: { exif: { Copyright: '© 2019–2021 Grace Example / Example Press' } },
                repository: { 'docs/images/CREDITS.md': 'picture.jpg: Example Press, used with permission\n' }
            },
            {
                image: { exif: { Copyright: '© Grace Example' } },
                repository: {
                    'REUSE.toml': 'version = 1\n',
                    'docs/images/picture.jpg.license': 'SPDX-FileCopyrightText: 2020 Grace Example\n'
                }
            },
            { image: { exif: { Copyright: '© Grace Example' } }, beside: { 'docs/images/picture.jpg.license': null } },
            {
                image: { xmp: { 'dc:rights': ['Copyright 2020 The Example Project'] } },
                repository: { LICENSE: 'MIT License\n\nCopyright (c) 2020 The Example Project\n' }
            },
            { image: { exif: { Artist: 'Grace Example', Copyright: 'Grace Example' } }, author: 'Grace Example' },
            {
                before: { exif: { Copyright: '© Grace Example' } },
                image: { exif: { Copyright: '© Grace Example' }, profile: 'x' }
            },
            {
                before: { exif: { Copyright: '© Grace Example' } },
                image: {},
                beside: { 'docs/garden.md': '![A rose](images/picture.jpg)\n\n© Grace Example\n' }
            },
            { before: { position: [1.5, -30.25], exif: { Make: 'Example', Artist: 'Grace Example' } }, image: {} },
            {
                image: { xmp: { 'cc:license': 'https://creativecommons.org/licenses/by/4.0/' } },
                beside: {
                    'docs/garden.md': 'Pictures are under [CC BY](https://creativecommons.org/licenses/by/4.0/deed.en).\n'
                }
            }
        ]
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(6024)]).then(__webpack_require__.bind(__webpack_require__, 46024)),
    *check({ section, images }, { loaded: { holdsCredit } }) {
        let credited;
        for (const { url, alt, title, range, urlRange } of images) {
            const host = /^(?:https?:)?\/\/([^/?#]{1,100})/i.exec(url)?.[1]?.toLowerCase();
            if (host === undefined || !hosts.some((one) => host === one || host.endsWith(`.${one}`)))
                continue;
            if (isMark.test(url))
                continue;
            const linked = section.links.some((link) => link.range.start < range.start && range.end < link.range.end);
            credited ??= holdsCredit(section);
            if (linked || credited || creditInTitle.test(`${alt} ${title ?? ''}`))
                continue;
            yield { range: urlRange, message: 'uncredited', slots: { host: (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm)(host) }, confidence: 'medium' };
        }
    },
    images: {
        load: async () => ({
            ...(await Promise.all(/* import() */[__webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(6931)]).then(__webpack_require__.bind(__webpack_require__, 16931))),
            ...(await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(904)]).then(__webpack_require__.bind(__webpack_require__, 70004)))
        }),
        needs: () => ['license', 'credits', 'reuse'],
        concerns: ({ head, base }) => saysSomething(head) || (base !== undefined && saysSomething(base)),
        *check({ image, texts, paths, pullRequest }, { loaded, repository }) {
            const { embeddedCredit, namesOwner, mentionsAny, mentionsLicense, isOneOf, atHome } = loaded;
            // Whoever states the license of files in files of their own does it there; those are not read before they are merged.
            if (paths.some(({ path }) => path === `${image.path}.license` || /(?:^|\/)REUSE\.toml$/.test(path)))
                return;
            const own = atHome(repository, pullRequest);
            const strangersIn = (metadata) => {
                const credit = metadata && !namesOwner(metadata) ? embeddedCredit(metadata) : { names: [], licenses: [] };
                const isOwn = credit.names.some((name) => isOneOf(name, own));
                return isOwn ? { names: [], licenses: [] } : credit;
            };
            const [now, before] = [strangersIn(image.head), strangersIn(image.base)];
            const elsewhere = [
                ...texts,
                ...[...(repository.credits ?? []), ...(repository.reuse?.tomls ?? [])].map(({ text }) => text),
                ...(repository.reuse?.companion === undefined ? [] : [repository.reuse.companion])
            ];
            const isNew = now.names.some((name) => !before.names.includes(name));
            if (isNew && !mentionsAny(elsewhere, now.names))
                yield { message: 'embedded', confidence: 'medium' };
            const [license] = now.names.length > 0 ? [] : now.licenses.filter((id) => !before.licenses.includes(id));
            if (license !== undefined && !mentionsLicense(elsewhere, [license]))
                yield { message: 'license', slots: { license: (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseName */ .tV)(license) }, confidence: 'medium' };
            if (before.names.length === 0 || now.names.length > 0 || mentionsAny(elsewhere, before.names))
                return;
            if (image.showsTheSame)
                yield { message: 'stripped', confidence: 'medium' };
            else
                yield { message: 'replaced', severity: 'notice', confidence: 'low' };
        }
    }
}));
function saysSomething({ artists, creators, rights, credits, licenses }) {
    return [artists, creators, rights, credits, licenses].some((field) => field.length > 0);
}
/** Marks, signs and drawings of simple shapes, most of which nobody holds rights in. */
const isMark = /\.svg(?:[?#/]|$)|logo|icon|flag_of|badge|button/i;
const creditInTitle = /©|\bby\b|\b(?:photo|image|credit|source|author)s?\s{0,2}:|\bCC[ -]BY\b|public domain/i;


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
