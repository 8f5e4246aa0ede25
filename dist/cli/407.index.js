export const id = 407;
export const ids = [407];
export const modules = {

/***/ 2784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ licenseMentions),
  X: () => (/* binding */ licenseNamed)
});

// EXTERNAL MODULE: ./lib/detect/license-names.generated.js
var license_names_generated = __webpack_require__(4122);
// EXTERNAL MODULE: ./lib/detect/license-url.js
var license_url = __webpack_require__(536);
;// CONCATENATED MODULE: ./lib/detect/license-word.js
const licenseWords = new Set('license licence licenses licences licensed licenced lizenz lizenziert licencia licença licenza licentie licencja лицензия лицензии ライセンス 许可 许可证 協議 协议 라이선스'.split(' '));
const versionWords = new Set('v ver version versión versão'.split(' '));
const unportedWords = new Set('unported international generic'.split(' '));
function isLicenseWord(word) {
    return licenseWords.has(word);
}
function isVersionWord(word) {
    return versionWords.has(word);
}
/** Words after a version that say it belongs to no country. */
function isUnportedWord(word) {
    return unportedWords.has(word);
}
/** How many words may stand between a name and its version: "License (CC BY-SA), Version 2.5". */
const mostBetween = 4;
/** The version that follows a name at a word or a little later; `between` says which words may stand before it. */
function versionAfter(words, from, known, between) {
    for (let at = from; at <= from + mostBetween && words.near(at); at++) {
        const version = known(words.at(at), at);
        if (version !== undefined)
            return { version, next: at + 1 };
        if (!isVersionWord(words.at(at)) && !isLicenseWord(words.at(at)) && !between(words.at(at)))
            return undefined;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/detect/word.js
var word = __webpack_require__(8071);
;// CONCATENATED MODULE: ./lib/detect/creative-commons.js
/** Reads the names of Creative Commons licenses, in all spellings of data/licenses/creative-commons.yml. */




const prefixes = new word/* Phrasebook */.BQ(license_names_generated/* creativeCommons */.Mk.prefix.map((phrase) => [phrase, phrase === 'cc']));
const parts = new word/* Phrasebook */.BQ([
    ...['BY', 'NC', 'SA', 'ND'].flatMap((part) => license_names_generated/* creativeCommons */.Mk.elements[part].map((phrase) => [phrase, part])),
    ...license_names_generated/* creativeCommons */.Mk.mark.map((phrase) => [phrase, 'MARK']),
    ...license_names_generated/* creativeCommons */.Mk.zero.map((phrase) => [phrase, 'ZERO'])
]);
const ports = new word/* Phrasebook */.BQ(Object.entries(license_names_generated/* creativeCommons */.Mk.ports).flatMap(([port, names]) => names.map((name) => [name, port])));
const compact = new Map([
    ['ccby', ['BY']],
    ['ccbysa', ['BY', 'SA']],
    ['ccbync', ['BY', 'NC']],
    ['ccbynd', ['BY', 'ND']],
    ['ccbyncsa', ['BY', 'NC', 'SA']],
    ['ccbyncnd', ['BY', 'NC', 'ND']]
]);
const versions = new Set(['1.0', '2.0', '2.1', '2.5', '3.0', '4.0']);
/** What may stand between the prefix and the first part: "Creative Commons License, Attribution 2.5". */
const fillers = new Set('license licence licenses licences lizenz licencia licença licenza public the with con von'.split(' '));
const joiners = new Set('and und et y e con'.split(' '));
/** The license that is named from a word on; the id is `CC` where the name has a prefix and the word license, and no part. */
function creativeCommonsAt(words, at) {
    const known = compact.get(words.at(at));
    if (known)
        return withVersion(words, { parts: new Set(known), next: at + 1 });
    if (words.at(at) === 'cca' && versions.has(words.at(at + 1)))
        return withVersion(words, { parts: new Set(['BY']), next: at + 1 });
    const prefix = prefixes.find(words, at);
    const first = prefix ? undefined : parts.find(words, at);
    if (!prefix && first?.value !== 'BY' && first?.value !== 'MARK')
        return undefined;
    const named = partsFrom(words, at + (prefix?.length ?? 0), prefix !== undefined, at);
    if (named.parts.has('MARK'))
        return { id: 'CC-PDM-1.0', next: named.next + (versions.has(words.at(named.next)) ? 1 : 0) };
    if (named.parts.has('ZERO'))
        return zero(words, named.next);
    if (named.parts.size === 0) {
        const bare = prefix?.value === false && isLicenseWord(words.at(named.next)) && words.near(named.next);
        return bare ? { id: 'CC', next: named.next + 1 } : undefined;
    }
    return prefix || standsAlone(words, at, named) ? withVersion(words, named) : undefined;
}
function partsFrom(words, from, prefixed, begin) {
    const found = new Set();
    let version;
    let next = from;
    while (next === begin || words.near(next)) {
        const part = parts.find(words, next);
        if (part && joins(part, words, next, prefixed, found.size > 0)) {
            found.add(part.value);
            next += part.length;
            if (part.value === 'ZERO' || part.value === 'MARK')
                break;
        }
        else if (found.size === 0 && prefixed && isFiller(words.at(next)) && reachesPart(words, next + 1)) {
            if (versions.has(words.at(next)))
                version = words.at(next);
            next++;
        }
        else if (found.size > 0 && joiners.has(words.at(next)) && parts.find(words, next + 1))
            next++;
        else
            break;
    }
    return { parts: found, next, ...(version === undefined ? {} : { version }) };
}
function isFiller(word) {
    return fillers.has(word) || versions.has(word);
}
/** Whether a part follows within three words, all of them fillers. */
function reachesPart(words, from) {
    for (let at = from; at < from + 3; at++) {
        if (parts.find(words, at))
            return true;
        if (!fillers.has(words.at(at)))
            return false;
    }
    return false;
}
/** Whether a part stands as one: the short ones are words or letters of their own elsewhere, as in "Creative Commons by Ada". */
function joins({ value, length }, words, at, prefixed, later) {
    if (value === 'ZERO')
        return prefixed && !later;
    if (words.at(at).length > 2 || length > 1)
        return true;
    const gap = words.gap(at);
    const capital = words.written(at) === words.written(at).toUpperCase();
    const followed = parts.find(words, at + 1) !== undefined || versions.has(words.at(at + 1));
    if (later)
        return /^(?:[-–—/ ]{1,3}|, ?)$/.test(gap) && (gap !== ' ' || capital || followed);
    if (!prefixed)
        return true;
    if (words.at(at) !== 'by')
        return /^[-–— ]$/.test(gap) && capital;
    return gap === '-' || capital || followed || isLicenseWord(words.at(at + 1));
}
/** Whether a name without prefix can be nothing else: "Attribution-ShareAlike", "Attribution 4.0 International", "by-nc-nd license". */
function standsAlone(words, at, named) {
    if (words.at(at).length <= 2) {
        const written = words.source.slice(words.start(at), words.end(named.next - 1));
        return named.parts.size >= 2 && !/\s/.test(written) && isLicenseWord(words.at(named.next));
    }
    if (named.parts.size >= 2)
        return true;
    const version = versionAt(words, named.next);
    if (!version || named.next - at > 2)
        return false;
    const after = words.at(version.next);
    return isLicenseWord(after) || isUnportedWord(after) || ports.find(words, version.next) !== undefined;
}
function zero(words, from) {
    const version = versionAt(words, from);
    return { id: 'CC0-1.0', next: version?.version === '1.0' ? version.next : from };
}
/** Reads version and port after the parts; without version the id is that of the family. */
function withVersion(words, named) {
    const early = named.version === undefined ? undefined : { version: named.version, next: named.next };
    const version = versionAt(words, named.next) ?? early;
    if (!version)
        return { id: (0,license_url/* creativeCommonsId */.r)(named.parts, undefined, undefined), next: named.next };
    const port = words.near(version.next) ? ports.find(words, version.next) : undefined;
    const written = words.written(version.next);
    const isPort = port !== undefined && (port.length > 1 || written.length > 3 || written === written.toUpperCase());
    const more = isPort ? port.length : isUnportedWord(words.at(version.next)) ? 1 : 0;
    return {
        id: (0,license_url/* creativeCommonsId */.r)(named.parts, version.version, isPort ? port.value : undefined),
        next: version.next + more
    };
}
function versionAt(words, from) {
    const known = (word, at) => {
        if (versions.has(word))
            return word;
        const marked = isVersionWord(words.at(at - 1)) || words.gap(at) === '-';
        return /^[1-4]$/.test(word) && marked ? `${word}.0` : undefined;
    };
    return versionAfter(words, from, known, (word) => isUnportedWord(word) || word === 'public');
}

;// CONCATENATED MODULE: ./lib/detect/license-mention.js
/** Finds the names of licenses in running text: Creative Commons in all spellings, and the licenses of data/licenses/names.yml. */





const names = new word/* Phrasebook */.BQ(license_names_generated/* licenseNames */.cx.flatMap((entry) => [
    ...entry.names.map((name) => [name, { entry, certain: true }]),
    ...entry.short.map((name) => [name, { entry, certain: false }])
]));
const underWords = new Set('under per licensed licenced bajo sous unter sob sotto onder pod под'.split(' '));
/** Words between "under" and the name: "under the terms and conditions of version 2 of the". */
const betweenWords = new Set('the a an its our terms term and conditions condition of or either both dual permissive free open source standard software same following version v la le les una un uma der die des den einer eine el los'.split(' '));
const listWords = new Set('and or the license licence und oder y et o ou'.split(' '));
const fillerWords = new Set('the a an + or only later gnu badge copyright under dual'.split(' '));
const labelWords = new Set('licenseid spdx identifier approved licenseinfo'.split(' '));
const denials = new Set('not non never no isn’t aren’t'.split(' '));
/** Words of a license's own name that may stand between its short form and the version. */
const nameWords = new Set('software gfdl fdl gpl lgpl agpl mpl public foundation'.split(' '));
/** Every license named in a text, in order; names that are part of code, such as `{ license: 'MIT' }`, are none. */
function licenseMentions(text) {
    const words = new word/* Words */.UG(text, withoutAddresses(text));
    const mentions = [];
    let afterLast;
    for (let at = 0; at < words.length; at++) {
        const reading = creativeCommonsAt(words, at) ?? nameAt(words, at, afterLast);
        if (!reading)
            continue;
        const start = reading.start ?? words.start(at);
        at = reading.next - 1;
        if (isCode(text, start))
            continue;
        mentions.push({ id: reading.id, start, end: words.end(at) });
        afterLast = reading.next;
    }
    return mentions;
}
/** A license as front matter, a badge or a `License:` line gives it, by id or by name. */
function licenseNamed(text) {
    const written = text.trim();
    const retired = written.endsWith('+') ? `${written.slice(0, -1)}-or-later` : `${written}-only`;
    return (0,license_url/* spdxId */.vG)(written) ?? (0,license_url/* spdxId */.vG)(retired) ?? licenseMentions(`License: ${written}`)[0]?.id;
}
/** Addresses are read as such, by `licenseOfUrl`; here they become blanks of the same length. */
function withoutAddresses(text) {
    return text.replace(/https?:\/\/[^\s<>"'()[\]]{1,2000}/gi, (address) => ' '.repeat(address.length));
}
function nameAt(words, at, afterLast) {
    const found = names.find(words, at);
    if (!found)
        return undefined;
    const { entry, certain } = found.value;
    const after = at + found.length;
    if (!certain && !isFramed(words, at, after, afterLast))
        return undefined;
    const { versions } = entry;
    if (versions === undefined)
        return { id: entry.id, next: after };
    const known = (word) => (Object.hasOwn(versions, word) ? versions[word] : undefined);
    const read = versionAfter(words, after, known, (word) => nameWords.has(word));
    if (!read && isForeignVersion(words, after))
        return undefined;
    const before = read ? undefined : versionBefore(words, at);
    const version = read?.version ?? (before && known(before.version));
    const reach = { next: read?.next ?? after, ...(before ? { start: before.start } : {}) };
    if (version === undefined)
        return { id: entry.id, ...reach };
    return entry.later ? withLater(words, version, reach, entry.id === 'GFDL') : { id: version, ...reach };
}
/** "version 2 of the GPL". */
function versionBefore(words, at) {
    let back = at - 1;
    while (back > at - 4 && /^(?:the|of|gnu)$/.test(words.at(back)))
        back--;
    if (back === at - 1 || !/^\d/.test(words.at(back)))
        return undefined;
    return { version: words.at(back), start: words.start(words.at(back - 1) === 'version' ? back - 1 : back) };
}
/** A number that is no version of the license: "Apache 2.3" is a server. A year is none. */
function isForeignVersion(words, at) {
    return /^\d/.test(words.at(at)) && !/^\d{4}$/.test(words.at(at)) && words.near(at);
}
/** "or later", "or (at your option) any later version", "+", "only", and what the GFDL says of invariant sections. */
function withLater(words, version, reach, documentation) {
    const tail = words.joined(reach.next, reach.next + 9);
    const later = /^(?:\+|plus\b|(?:or|and) (?:at your option )?(?:any )?(?:later|newer|greater|higher))/.exec(tail)?.[0];
    const end = later ? '-or-later' : '-only';
    const only = /^only\b/.exec(tail)?.[0];
    const next = reach.next + (later ?? only ?? '').split(' ').filter(Boolean).length;
    if (!documentation)
        return { ...reach, id: `${version}${end}`, next };
    const said = /^(?:version )?(?:only )?(no )?invariants(?: (only|or later))?/.exec(words.joined(next, next + 6));
    if (said) {
        const length = said[0].split(' ').length;
        return {
            ...reach,
            id: `${version}-${said[1] ? 'no-' : ''}invariants${said[2] === 'or later' ? '-or-later' : end}`,
            next: next + length
        };
    }
    const named = namesSections.test(following(words, next - 1));
    return { ...reach, id: `${version}${named ? '-invariants' : ''}${end}`, next };
}
const namesSections = /\bwith the (?:invariant sections?|front-cover texts?|back-cover texts?) (?:being|are)\b/i;
/** What follows a word, white space and comment marks folded, as far as the sentence in which a GFDL notice names its sections. */
function following(words, at) {
    return words.source.slice(words.end(at), words.end(at) + 300).replace(/[\s*#]{1,40}/g, ' ');
}
/**
 * Whether a short name stands where a license is given: after "under", after `License:`, right after another license,
 * or alone with the word license, filling its whole text.
 */
function isFramed(words, at, after, afterLast) {
    if (afterLast !== undefined && at - afterLast <= 3 && isList(words, afterLast, at))
        return true;
    let back = at - 1;
    while (back > at - 9 && (betweenWords.has(words.at(back)) || /^\d/.test(words.at(back))))
        back--;
    if (underWords.has(words.at(back)) && isOneSentence(words, back, at))
        return !isDenied(words, back);
    if (back === at - 1 && isLabel(words, back))
        return true;
    return words.length - (after - at) <= 4 && isFilled(words, at, after);
}
function isList(words, from, to) {
    for (let at = from; at < to; at++)
        if (!listWords.has(words.at(at)))
            return false;
    return true;
}
function isFilled(words, from, to) {
    for (let at = 0; at < words.length; at++) {
        const word = words.at(at);
        const filler = isLicenseWord(word) || isVersionWord(word) || fillerWords.has(word) || /^\d/.test(word);
        if ((at < from || at >= to) && !filler)
            return false;
    }
    return true;
}
/** `License: MIT`, `license MIT`, `licencia: MIT`: a colon, a space, a bracket or quotes stand between. */
function isLabel(words, label) {
    if (!isLicenseWord(words.at(label)) && !labelWords.has(words.at(label)))
        return false;
    return /^["'”]?\s{0,3}(?:::|[:=：–—|-])?\s{0,3}["'“([]{0,2}$/.test(words.gap(label + 1));
}
function isDenied(words, under) {
    for (let at = Math.max(0, under - 3); at < under; at++)
        if (denials.has(words.at(at).replace("'", '’')))
            return true;
    return false;
}
function isOneSentence(words, from, to) {
    return !/[.;!?]\s|\n\s{0,40}\n/.test(words.source.slice(words.end(from), words.start(to)));
}
/** Quoted after an opening bracket or an equals sign: an argument or a property, not a statement. */
function isCode(text, start) {
    return /(?:[[({,]\s{0,4}(?:[a-z]{1,20}:\s{0,4})?|=\s{0,4})['"`]$/i.test(text.slice(Math.max(0, start - 40), start));
}


/***/ }),

/***/ 4122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ spdxIds),
/* harmony export */   Mk: () => (/* binding */ creativeCommons),
/* harmony export */   cx: () => (/* binding */ licenseNames)
/* harmony export */ });
/** Generated from data/licenses by scripts/generate-licenses.mjs; change the data, then run `npm run generate`. */
const licenseNames = [
    {
        "id": "MIT",
        "names": [],
        "short": [
            "MIT",
            "MIT/Expat",
            "Expat",
            "MIT/X11"
        ],
        "places": [
            "opensource.org/licenses/mit",
            "opensource.org/license/mit",
            "mit-license.org",
            "choosealicense.com/licenses/mit",
            "tldrlegal.com/license/mit-license"
        ]
    },
    {
        "id": "Apache",
        "names": [
            "Apache Software License"
        ],
        "short": [
            "Apache License",
            "Apache Public License",
            "Apache",
            "ASL"
        ],
        "versions": {
            "2": "Apache-2.0",
            "2.0": "Apache-2.0",
            "1.1": "Apache-1.1"
        },
        "places": []
    },
    {
        "id": "Apache-2.0",
        "names": [],
        "short": [],
        "places": [
            "apache.org/licenses/license-2.0",
            "opensource.org/licenses/apache-2.0",
            "opensource.org/license/apache-2-0",
            "choosealicense.com/licenses/apache-2.0"
        ]
    },
    {
        "id": "BSD-3-Clause",
        "names": [
            "BSD 3 Clause License",
            "3 Clause BSD License",
            "Modified BSD License",
            "New BSD License",
            "Revised BSD License"
        ],
        "short": [
            "BSD 3 Clause",
            "3 Clause BSD",
            "three clause BSD",
            "Modified BSD",
            "New BSD"
        ],
        "places": [
            "opensource.org/licenses/bsd-3-clause",
            "opensource.org/license/bsd-3-clause",
            "choosealicense.com/licenses/bsd-3-clause"
        ]
    },
    {
        "id": "BSD-2-Clause",
        "names": [
            "BSD 2 Clause License",
            "2 Clause BSD License",
            "Simplified BSD License",
            "FreeBSD License"
        ],
        "short": [
            "BSD 2 Clause",
            "2 Clause BSD",
            "two clause BSD",
            "Simplified BSD"
        ],
        "places": [
            "opensource.org/licenses/bsd-2-clause",
            "opensource.org/license/bsd-2-clause",
            "choosealicense.com/licenses/bsd-2-clause"
        ]
    },
    {
        "id": "0BSD",
        "names": [
            "Zero Clause BSD License"
        ],
        "short": [
            "0BSD",
            "Zero Clause BSD",
            "BSD Zero Clause"
        ],
        "places": [
            "opensource.org/licenses/0bsd",
            "opensource.org/license/0bsd",
            "choosealicense.com/licenses/0bsd"
        ]
    },
    {
        "id": "BSD",
        "names": [],
        "short": [
            "BSD"
        ],
        "versions": {},
        "places": []
    },
    {
        "id": "ISC",
        "names": [
            "ISC License"
        ],
        "short": [
            "ISC"
        ],
        "places": [
            "opensource.org/licenses/isc",
            "opensource.org/license/isc-license-txt",
            "choosealicense.com/licenses/isc"
        ]
    },
    {
        "id": "Unlicense",
        "names": [],
        "short": [
            "The Unlicense",
            "Unlicense"
        ],
        "places": [
            "unlicense.org",
            "choosealicense.com/licenses/unlicense"
        ]
    },
    {
        "id": "AGPL",
        "names": [],
        "short": [
            "GNU Affero General Public License",
            "Affero General Public License",
            "GNU AGPL",
            "AGPL"
        ],
        "versions": {
            "3": "AGPL-3.0",
            "3.0": "AGPL-3.0"
        },
        "later": true,
        "places": [
            "gnu.org/licenses/agpl"
        ]
    },
    {
        "id": "LGPL",
        "names": [],
        "short": [
            "GNU Lesser General Public License",
            "GNU Library General Public License",
            "Lesser General Public License",
            "GNU LGPL",
            "LGPL"
        ],
        "versions": {
            "2": "LGPL-2.0",
            "3": "LGPL-3.0",
            "2.0": "LGPL-2.0",
            "2.1": "LGPL-2.1",
            "3.0": "LGPL-3.0"
        },
        "later": true,
        "places": [
            "gnu.org/licenses/lgpl"
        ]
    },
    {
        "id": "GPL",
        "names": [],
        "short": [
            "GNU General Public License",
            "General Public License",
            "GNU Public License",
            "GNU GPL",
            "GPL"
        ],
        "versions": {
            "2": "GPL-2.0",
            "3": "GPL-3.0",
            "1.0": "GPL-1.0",
            "2.0": "GPL-2.0",
            "3.0": "GPL-3.0"
        },
        "later": true,
        "places": [
            "gnu.org/licenses/gpl",
            "gnu.org/licenses/old-licenses/gpl"
        ]
    },
    {
        "id": "GFDL",
        "names": [
            "GNU Free Documentation License",
            "GNU Free Documentation Licence",
            "Free Documentation License",
            "GNU FDL",
            "GFDL",
            "invariant section",
            "invariant sections",
            "front cover text",
            "front cover texts",
            "back cover text",
            "back cover texts"
        ],
        "short": [
            "FDL"
        ],
        "versions": {
            "1.1": "GFDL-1.1",
            "1.2": "GFDL-1.2",
            "1.3": "GFDL-1.3"
        },
        "later": true,
        "places": [
            "gnu.org/licenses/fdl",
            "gnu.org/copyleft/fdl",
            "gnu.org/licenses/old-licenses/fdl"
        ]
    },
    {
        "id": "MPL",
        "names": [],
        "short": [
            "Mozilla Public License",
            "MPL"
        ],
        "versions": {
            "2": "MPL-2.0",
            "1.0": "MPL-1.0",
            "1.1": "MPL-1.1",
            "2.0": "MPL-2.0"
        },
        "places": []
    },
    {
        "id": "MPL-2.0",
        "names": [],
        "short": [],
        "places": [
            "mozilla.org/mpl/2.0",
            "mozilla.org/en-us/mpl/2.0",
            "opensource.org/licenses/mpl-2.0",
            "choosealicense.com/licenses/mpl-2.0"
        ]
    },
    {
        "id": "EPL",
        "names": [],
        "short": [
            "Eclipse Public License",
            "EPL"
        ],
        "versions": {
            "1.0": "EPL-1.0",
            "2.0": "EPL-2.0"
        },
        "places": []
    },
    {
        "id": "EUPL",
        "names": [],
        "short": [
            "European Union Public Licence",
            "European Union Public License",
            "EUPL"
        ],
        "versions": {
            "1.0": "EUPL-1.0",
            "1.1": "EUPL-1.1",
            "1.2": "EUPL-1.2"
        },
        "places": []
    },
    {
        "id": "PSF",
        "names": [],
        "short": [
            "Python Software Foundation License",
            "PSF License",
            "PSF"
        ],
        "versions": {
            "2": "PSF-2.0",
            "2.0": "PSF-2.0"
        },
        "places": [
            "docs.python.org/3/license.html"
        ]
    },
    {
        "id": "OPUBL-1.0",
        "names": [
            "Open Publication License"
        ],
        "short": [
            "OPUBL"
        ],
        "places": [
            "opencontent.org/openpub"
        ]
    },
    {
        "id": "OGL-UK",
        "names": [],
        "short": [
            "Open Government Licence",
            "Open Government License"
        ],
        "versions": {
            "3": "OGL-UK-3.0",
            "1.0": "OGL-UK-1.0",
            "2.0": "OGL-UK-2.0",
            "3.0": "OGL-UK-3.0"
        },
        "places": [
            "nationalarchives.gov.uk/doc/open-government-licence"
        ]
    },
    {
        "id": "ODbL-1.0",
        "names": [
            "Open Database License",
            "ODbL"
        ],
        "short": [],
        "places": [
            "opendatacommons.org/licenses/odbl"
        ]
    },
    {
        "id": "OFL-1.1",
        "names": [
            "SIL Open Font License"
        ],
        "short": [
            "Open Font License",
            "OFL"
        ],
        "places": [
            "scripts.sil.org/ofl",
            "openfontlicense.org"
        ]
    },
    {
        "id": "BSL-1.0",
        "names": [
            "Boost Software License"
        ],
        "short": [],
        "places": [
            "boost.org/license_1_0.txt"
        ]
    },
    {
        "id": "Artistic-2.0",
        "names": [],
        "short": [
            "Artistic License 2.0",
            "Artistic 2.0"
        ],
        "places": [
            "opensource.org/licenses/artistic-2.0"
        ]
    },
    {
        "id": "LicenseRef-Unsplash",
        "names": [
            "Unsplash License",
            "Unsplash Licence"
        ],
        "short": [],
        "places": [
            "unsplash.com/license"
        ]
    }
];
const creativeCommons = {
    "prefix": [
        "creative commons",
        "creativecommons",
        "cc",
        "クリエイティブ コモンズ",
        "クリエイティブコモンズ",
        "知识共享",
        "創用",
        "크리에이티브 커먼즈"
    ],
    "elements": {
        "BY": [
            "attribution",
            "attributions",
            "by",
            "atribución",
            "reconocimiento",
            "paternité",
            "namensnennung",
            "atribuição",
            "attribuzione",
            "naamsvermelding",
            "表示",
            "署名",
            "姓名標示",
            "저작자표시"
        ],
        "NC": [
            "noncommercial",
            "non commercial",
            "non commercial use",
            "nc",
            "no comercial",
            "nocomercial",
            "pas d'utilisation commerciale",
            "pas d’utilisation commerciale",
            "nicht kommerziell",
            "keine kommerzielle nutzung",
            "não comercial",
            "nãocomercial",
            "non commerciale",
            "非営利",
            "非商业性使用",
            "非商業性",
            "비영리"
        ],
        "SA": [
            "sharealike",
            "share alike",
            "share a like",
            "sa",
            "compartirigual",
            "compartir igual",
            "partage dans les mêmes conditions",
            "partage à l'identique",
            "weitergabe unter gleichen bedingungen",
            "compartilhaigual",
            "compartilha igual",
            "condividi allo stesso modo",
            "gelijk delen",
            "gelijkdelen",
            "継承",
            "相同方式共享",
            "相同方式分享",
            "동일조건변경허락"
        ],
        "ND": [
            "noderivatives",
            "noderivative",
            "noderivs",
            "noderiv",
            "noderivate",
            "no derivate",
            "no derivates",
            "no derivatives",
            "no derivative",
            "no derivs",
            "no derivatives works",
            "no derivative works",
            "noderivativeworks",
            "nd",
            "sinderivadas",
            "sin derivadas",
            "sin obra derivada",
            "pas de modification",
            "pas de modifications",
            "keine bearbeitung",
            "keine bearbeitungen",
            "semderivações",
            "sem derivações",
            "non opere derivate",
            "geenafgeleidewerken",
            "改変禁止",
            "禁止演绎",
            "禁止改作",
            "변경금지"
        ]
    },
    "zero": [
        "zero",
        "0",
        "public domain dedication",
        "public domain license",
        "public domian license",
        "public domain"
    ],
    "mark": [
        "public domain mark",
        "pdm"
    ],
    "ports": {
        "US": [
            "us",
            "usa",
            "u s",
            "united states",
            "united states of america"
        ],
        "DE": [
            "de",
            "germany",
            "deutschland"
        ],
        "AT": [
            "at",
            "austria",
            "österreich"
        ],
        "AU": [
            "au",
            "australia"
        ],
        "NL": [
            "nl",
            "netherlands",
            "the netherlands"
        ],
        "FR": [
            "fr",
            "france"
        ],
        "UK": [
            "uk",
            "united kingdom",
            "england and wales",
            "england wales"
        ],
        "JP": [
            "jp",
            "japan"
        ],
        "IGO": [
            "igo",
            "intergovernmental organisations",
            "intergovernmental organizations"
        ]
    },
    "others": {
        "CC-BY-NC-SA-3.0-US": "LicenseRef-scancode-cc-by-nc-sa-3.0-us"
    }
};
/** Every id of the SPDX license list that is not deprecated. */
const spdxIds = ('0BSD 3D-Slicer-1.0 AAL ADSL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0-only AGPL-3.0-or-later ALGLIB-Documentation AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback APAFML APL-1.0 APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia Advanced-Cryptics-Dictionary Afmparse Aladdin Apache-1.0 Apache-1.1 Apache-2.0 App-s2p Arphic-1999 Artistic-1.0 Artistic-1.0-Perl Artistic-1.0-cl8 Artistic-2.0 Artistic-dist Aspell-RU BOLA-1.1 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin BSD-2-Clause-Patent BSD-2-Clause-Views BSD-2-Clause-first-lines BSD-2-Clause-pkgconf-disclaimer BSD-2-Clause-pos-unchanged BSD-3-Clause BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-HP BSD-3-Clause-LBNL BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Open-MPI BSD-3-Clause-OpenWebUI BSD-3-Clause-Sun BSD-3-Clause-Tso BSD-3-Clause-acpica BSD-3-Clause-flex BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Mark-Modifications BSD-Protection BSD-Source-Code BSD-Source-Code-no-disclaimer BSD-Source-alt-GPL BSD-Source-beginning-file BSD-Systemics BSD-Systemics-W3Works BSD-ask-to-endorse BSL-1.0 BUSL-1.1 Baekmuk Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Bitstream-Charter Bitstream-Vera BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause Brian-Gladman-3-Clause-no-conversion Buddy Bugroff C-UDA-1.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CAPEC-tou CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-3.0-IGO CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CFITSIO CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python CNRI-Python-GPL-Compatible COIL-1.0 CPAL-1.0 CPL-1.0 CPOL-1.02 CUA-OPL-1.0 Caldera Caldera-no-preamble Catharon ClArtistic Clips Community-Spec-1.0 Condor-1.1 Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker Cube D-FSL-1.0 DEC-3-Clause DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DRL-1.0 DRL-1.1 DSDP DocBook-DTD DocBook-Schema DocBook-Stylesheet DocBook-XML Dotseqn ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 EPICS EPL-1.0 EPL-2.0 ESA-PL-permissive-2.4 ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 EUDatagrid EUPL-1.0 EUPL-1.1 EUPL-1.2 Elastic-2.0 Entessa ErlPL-1.1 Eurosym FBM FDK-AAC FDK-MPEG-H FSFAP FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Fair Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage Furuseth GCR-docs GD GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later GL2PS GLWTPL GPL-1.0-only GPL-1.0-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later Game-Programming-Gems Giftware Glide Glulxe Graphics-Gems Gutmann HDF5 HIDAPI HP-1986 HP-1989 HPND HPND-DEC HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel HPND-Kevlin-Henney HPND-MIT-disclaimer HPND-Markus-Kuhn HPND-Netrek HPND-Pbmplus HPND-SMC HPND-UC HPND-UC-export-US HPND-doc HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US HPND-merchantability-variant HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev HPND-sell-variant-critical-systems HTMLTIDY HaskellReport Hippocratic-2.1 Hippocratic-3.0-core IBM-pibs ICU IEC-Code-Components-EULA IJG IJG-short IPA IPL-1.0 ISC ISC-Veillard ISO-permission ImageMagick Imlib2 Info-ZIP Informatica Inner-Net-2.0 InnoSetup Intel Intel-ACPI Interbase-1.0 JPL-image JPNIC JSON Jam JasPer-2.0 Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later LGPLLR LOOP LPD-document LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22 Latex2e Latex2e-translated-notice Leptonica LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Libpng Linux-OpenIB Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var Lucida-Bitmap-Fonts MIPS MIT MIT-0 MIT-CMU MIT-Click MIT-Festival MIT-Khronos-old MIT-Modern-Variant MIT-STK MIT-Wu MIT-advertising MIT-enna MIT-feh MIT-open-group MIT-testregex MITNFA MMIXware MMPL-1.0.1 MPEG-SSG MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-LPL MS-PL MS-RL MTLL MVT-1.1 Mackerras-3-Clause Mackerras-3-Clause-acknowledgment MakeIndex Martin-Birgmeier McPhee-slideshow Minpack MirOS Motosoto MulanPSL-1.0 MulanPSL-2.0 Multics Mup NAIST-2003 NASA-1.3 NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA NGPL NICTA-1.0 NIST-PD NIST-PD-TNT NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL NOSL NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTIA-PD NTP NTP-0 Naumen NetCDF Newsletr Nokia Noweb O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODC-By-1.0 ODbL-1.0 OFFIS OFL-1.0 OFL-1.0-RFN OFL-1.0-no-RFN OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 OSSP OpenMDW-1.0 OpenPBS-2.3 OpenSSL OpenSSL-standalone OpenVision PADL PDDL-1.0 PHP-3.0 PHP-3.01 PPL PSF-2.0 ParaType-Free-Font-1.3 Parity-6.0.0 Parity-7.0.0 Pixar Plexus PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 PostgreSQL Python-2.0 Python-2.0.1 QPL-1.0 QPL-1.0-INRIA-2004 Qhull RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Rdisc Ruby Ruby-pty SAX-PD SAX-PD-2.0 SCEA SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SISSL SISSL-1.2 SL SMAIL-GPL SMLNJ SMPPL SNIA SOFA SPL-1.0 SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SUL-1.0 SWL Saxpath SchemeReport Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 SimPL-2.0 Sleepycat Soundex Spencer-86 Spencer-94 Spencer-99 SugarCRM-1.1.3 Sun-PPP Sun-PPP-2000 SunPro Symlinks TAPR-OHL-1.0 TCL TCP-wrappers TGPPL-1.0 TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 TekHVC TermReadKey ThirdEye TrustedQSL UCAR UCL-1.0 UMich-Merit UPL-1.0 URT-RLE Ubuntu-font-1.0 UnRAR Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU UnixCrypt Unlicense Unlicense-libtelnet Unlicense-libwhirlpool VOSTROM VSL-1.0 Vim Vixie-Cron W3C W3C-19980720 W3C-20150513 WTFNMFPL WTFPL Watcom-1.0 Widget-Workshop WordNet Wsuipa X11 X11-distribute-modifications-variant X11-no-permit-persons X11-swapped XFree86-1.1 XSkat Xdebug-1.03 Xerox Xfig Xnet YPL-1.0 YPL-1.1 ZPL-1.1 ZPL-2.0 ZPL-2.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 Zlib any-OSI any-OSI-perl-modules atc-game bcrypt-Solar-Designer blessing bzip2-1.0.6 check-cvs checkmk copyleft-next-0.3.0 copyleft-next-0.3.1 curl cve-tou diffmark dtoa dvipdfm eGenix etalab-2.0 fwlw gSOAP-1.3b generic-xts gnuplot gtkbook hdparm hyphen-bulgarian iMatix jove libpng-1.6.35 libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent lsof magaz mailprio man2html metamail mpi-permissive mpich2 mplus ngrep pkgconf pnmstitch psfrag psutils python-ldap radvd snprintf softSurfer ssh-keyscan swrule threeparttable ulem w3m wwl xinetd xkeyboard-config-Zinoviev xlock xpp xzoom zlib-acknowledgement').split(' ');


/***/ }),

/***/ 536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ licenseOfUrl),
/* harmony export */   PV: () => (/* binding */ badgeWords),
/* harmony export */   r: () => (/* binding */ creativeCommonsId),
/* harmony export */   vG: () => (/* binding */ spdxId)
/* harmony export */ });
/* harmony import */ var _license_names_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4122);
/** Which license an address leads to: the pages of Creative Commons, of licenses, of SPDX, and badges that name one. */

const idsBySmall = new Map(_license_names_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .spdxIds */ .Ej.map((id) => [id.toLowerCase(), id]));
const places = _license_names_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseNames */ .cx
    .flatMap(({ id, places, later }) => places.map((place) => ({ place, id, later: later ?? false })))
    .sort((a, b) => b.place.length - a.place.length);
const creativeCommonsHost = /^(?:www\.|[a-z]\.|mirrors\.|wiki\.)?(?:creativecommons\.org|licensebuttons\.net)$/;
const elementsPath = /^\/(?:licenses|l)\/(by(?:-(?:nc|nd|sa)){0,3}|nc|nd|sa)(?:\/(\d\.\d))?(?:\/([a-z]{2,5}|england))?(?:[/.]|$)/;
const zeroPath = /\/zero\/1\.0|cc-?zero|\/about\/cc0|\/public-domain\/cc0|\/choose\/zero|\/licenses\/zero/;
const markPath = /\/(?:publicdomain|p)\/mark\/1\.0/;
/** An SPDX id as SPDX spells it, whatever its case. */
function spdxId(written) {
    return idsBySmall.get(written.toLowerCase());
}
/** The id of a Creative Commons license from its parts: `by-sa`, `3.0`, `us`. Without version it is a family such as `CC-BY-SA`. */
function creativeCommonsId(parts, version, port) {
    const family = ['CC', ...['BY', 'NC', 'SA', 'ND'].filter((part) => parts.has(part))].join('-');
    if (version === undefined)
        return family;
    const unported = `${family}-${version}`;
    const ported = port && `${unported}-${port}`;
    if (ported && ported in _license_names_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creativeCommons */ .Mk.others)
        return _license_names_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creativeCommons */ .Mk.others[ported]; // `in` has just been asked
    return (ported && spdxId(ported)) ?? spdxId(unported) ?? family;
}
/** The license whose text, deed, button or badge stands at an address; `undefined` for all other addresses. */
function licenseOfUrl(url) {
    const address = /^(?:[a-z]{4,6}:)?\/\/([^/?#]{1,200})([^?#]{0,500})/i.exec(url.trim());
    if (!address)
        return undefined;
    const host = (address[1] ?? '').toLowerCase();
    const path = (address[2] ?? '').toLowerCase();
    if (creativeCommonsHost.test(host))
        return creativeCommonsAt(path);
    if (/^(?:www\.)?spdx\.org$/.test(host)) {
        const named = /^\/licenses\/([a-z0-9.+-]{1,60}?)(?:\.html|\.json|\.txt)?\/?$/.exec(path)?.[1];
        return named === undefined ? undefined : (spdxId(named) ?? licenseFamilyOf(named));
    }
    if (/^(?:www\.)?gnu\.org$/.test(host))
        return gnuAt(path);
    const place = `${host.replace(/^www\./, '')}${path}`;
    return places.find((one) => place.startsWith(one.place) && /^(?:$|[/.\-_?#]|txt|html)/.test(place.slice(one.place.length)))?.id;
}
/** The words a shields.io badge shows, `label: message`; `undefined` for all other addresses. */
function badgeWords(url) {
    const path = /^https?:\/\/(?:img\.|raster\.)?shields\.io\/badge\/([^/?#]{1,200})/i.exec(url.trim())?.[1];
    if (path === undefined)
        return undefined;
    const parts = decoded(path.replace(/\.(?:svg|png)$/i, ''))
        .replace(/--/g, '\u0000')
        .split('-')
        .map((part) => part.replaceAll('\u0000', '-').replace(/__/g, '\u0000').replaceAll('_', ' ').replaceAll('\u0000', '_'));
    return parts.length >= 3 ? `${parts[0]}: ${parts.slice(1, -1).join('-')}` : parts[0];
}
function creativeCommonsAt(path) {
    if (markPath.test(path))
        return 'CC-PDM-1.0';
    if (zeroPath.test(path))
        return 'CC0-1.0';
    const found = elementsPath.exec(path);
    if (!found)
        return undefined;
    const parts = new Set((found[1] ?? '').toUpperCase().split('-'));
    const port = found[3] === 'england' ? 'UK' : found[3]?.toUpperCase();
    return creativeCommonsId(parts, found[2], port);
}
function gnuAt(path) {
    const found = /^\/(?:licenses|copyleft)\/(?:old-licenses\/)?(fdl|gpl|lgpl|agpl)(?:-(\d\.\d))?(?:[-./]|$)/.exec(path);
    if (!found)
        return undefined;
    const family = found[1] === 'fdl' ? 'GFDL' : (found[1] ?? '').toUpperCase();
    return (found[2] && spdxId(`${family}-${found[2]}-only`)) ?? family;
}
/** Ids that SPDX has retired: `GFDL-1.1` is today's `GFDL-1.1-only`, `GPL-2.0+` today's `GPL-2.0-or-later`. */
function licenseFamilyOf(written) {
    return spdxId(written.endsWith('+') ? `${written.slice(0, -1)}-or-later` : `${written}-only`);
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 1761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ spdxTags),
/* harmony export */   k: () => (/* binding */ spdxExpression)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);
/* harmony import */ var _license_mention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2784);
/** Finds SPDX tags, which name the license or the holder of a file for machines: `SPDX-License-Identifier: MIT`. */


// In halves, so that a license scanner does not take this line for a tag of this file.
const pattern = new RegExp(`SPDX-${'License-Identifier'}:[ \\t]{0,8}([^\\r\\n]{1,200})|SPDX-${'FileCopyrightText'}:[ \\t]{0,8}([^\\r\\n]{1,200})`, 'g');
/** UTF-16 units before a tag that may be comment marks and indentation. */
const longestLead = 100;
function spdxTags(text) {
    const tags = [];
    for (const match of text.matchAll(pattern)) {
        const written = match[1] ?? match[2] ?? '';
        const value = written.replace(/(?:-->|\*\/\}?|#\}|%>)[^\r\n]*$/, '').trimEnd();
        const end = match.index + match[0].length - (written.length - value.length);
        const before = text.slice(Math.max(0, match.index - longestLead), match.index);
        const line = before.slice(before.lastIndexOf('\n') + 1);
        tags.push({
            tag: match[1] === undefined ? 'copyright' : 'license',
            value,
            start: match.index,
            end,
            leads: /^[^\p{L}\p{N}]*$/u.test(line)
        });
    }
    return tags;
}
/** An SPDX expression as SPDX spells it, a spelled name by our own table; `undefined` for what is neither. */
function spdxExpression(written) {
    const value = written.trim().replace(/^["'`]|["'`,.;]{1,2}$/g, '');
    try {
        spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__(value);
        return value;
    }
    catch {
        return (0,_license_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseNamed */ .X)(value);
    }
}


/***/ }),

/***/ 8071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ Phrasebook),
/* harmony export */   C8: () => (/* binding */ foldedWords),
/* harmony export */   UG: () => (/* binding */ Words)
/* harmony export */ });
/** A text as the words and numbers in it, each with its place, so that names match however they are hyphenated or spaced. */
/** Letters (Chinese, Japanese and Korean ones singly, for they are written without spaces), numbers, and the plus of `GPL-2.0+`. */
const pattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|[\p{L}\p{M}_]+(?:['’][\p{L}\p{M}]{1,40})?|\p{Nd}+(?:\.\p{Nd}+){0,3}|\+/gu;
/** Longest gap, in UTF-16 units, between two words of one name, comment marks and indentation folded. */
const widestGap = 6;
const widestRawGap = 16;
/** The words of one text, by number. Numbers outside the text give empty words. */
class Words {
    source;
    #words;
    /** `read` is what the words are taken from where parts of the text are not to be read: as long as the text, blanks in their place. */
    constructor(source, read = source) {
        this.source = source;
        const words = [];
        for (const match of read.matchAll(pattern)) {
            words.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
        }
        this.#words = words;
    }
    get length() {
        return this.#words.length;
    }
    /** A word in small letters; a number keeps its dots. */
    at(number) {
        return this.#words[number]?.text ?? '';
    }
    /** Where a word begins in the text. */
    start(number) {
        return this.#words[number]?.start ?? this.source.length;
    }
    /** Where a word ends in the text, exclusive. */
    end(number) {
        return this.#words[number]?.end ?? 0;
    }
    /** A word as it is written. */
    written(number) {
        return this.source.slice(this.start(number), Math.max(this.start(number), this.end(number)));
    }
    /** What stands between a word and the one before it. */
    gap(number) {
        return number > 0 && number < this.length ? this.source.slice(this.end(number - 1), this.start(number)) : '';
    }
    /** Whether a word follows the one before it so closely that both may be one name: no sentence, no paragraph ends between. */
    near(number) {
        if (number <= 0 || number >= this.length)
            return false;
        const gap = this.gap(number);
        if (gap.length > widestRawGap || /\n\s{0,16}\n|[.!?]\s|;/.test(gap))
            return false;
        return gap.replace(/[\s*>#/]{1,16}/g, ' ').length <= widestGap;
    }
    /** The words from one number up to, not including, another, single spaces between. */
    joined(from, to) {
        return this.#words
            .slice(Math.max(0, from), to)
            .map(({ text }) => text)
            .join(' ');
    }
}
/** A text as its words alone: punctuation, quotes, spaces of all kinds and markup make no difference. */
function foldedWords(text) {
    const words = new Words(text.normalize('NFKC'));
    return words.joined(0, words.length);
}
/** Names by their first word, longest first, to be looked up word by word. */
class Phrasebook {
    #byFirst = new Map();
    constructor(entries) {
        for (const [phrase, value] of entries) {
            const words = new Words(phrase);
            const rest = Array.from({ length: Math.max(0, words.length - 1) }, (_, index) => words.at(index + 1));
            const known = this.#byFirst.get(words.at(0));
            if (known)
                known.push({ rest, value });
            else
                this.#byFirst.set(words.at(0), [{ rest, value }]);
        }
        for (const phrases of this.#byFirst.values())
            phrases.sort((a, b) => b.rest.length - a.rest.length);
    }
    /** The longest phrase that begins with a word, and how many words it has. */
    find(words, at) {
        const phrases = this.#byFirst.get(words.at(at));
        const found = phrases?.find(({ rest }) => rest.every((word, index) => words.at(at + 1 + index) === word));
        return found && { value: found.value, length: 1 + found.rest.length };
    }
}


/***/ }),

/***/ 5781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  om: () => (/* binding */ creditSigns),
  DH: () => (/* binding */ holdsCreditWords),
  yH: () => (/* binding */ isCreditHeading)
});

// EXTERNAL MODULE: ./lib/detect/word.js
var word = __webpack_require__(8071);
;// CONCATENATED MODULE: ./lib/facts/credit-words.generated.js
/** Generated from data/licenses/credit-words.yml by scripts/generate-licenses.mjs; change the data, then run `npm run generate`. */
/** Words of credits, all languages together, by what they say. */
const creditWords = {
    "changed": [
        "adapted from",
        "adapted by",
        "adapted with permission from",
        "modified from",
        "modified version of",
        "derived from",
        "derivative of",
        "derivative work of",
        "forked from",
        "fork of",
        "remixed from",
        "remix of",
        "an adaptation of",
        "adaptation of",
        "evolved from",
        "paraphrased from",
        "condensed from",
        "abridged from",
        "ported from",
        "translated from",
        "translation of",
        "incorporated from",
        "incorporates text from",
        "was incorporated from",
        "shamelessly stolen from",
        "partly taken from",
        "heavily borrowed from",
        "extended from",
        "adaptado de",
        "adaptada de",
        "adaptado del",
        "adaptada del",
        "derivado de",
        "derivada de",
        "traducido de",
        "traducida de",
        "traducción de",
        "modificado de",
        "adapté de",
        "adaptée de",
        "adapté du",
        "adaptée du",
        "adapté à partir de",
        "dérivé de",
        "dérivée de",
        "traduit de",
        "traduit du",
        "traduction de",
        "inspiré et adapté de",
        "angepasst von",
        "adaptiert von",
        "abgeleitet von",
        "abgeleitet aus",
        "übersetzt von",
        "übersetzt aus",
        "übersetzung von",
        "übernommen und angepasst aus",
        "bearbeitung von",
        "adaptado do",
        "adaptada do",
        "adaptado da",
        "adaptada da",
        "derivado do",
        "derivada do",
        "traduzido de",
        "traduzido do",
        "tradução de",
        "adattato da",
        "adattato dal",
        "tratto e adattato da",
        "tradotto da",
        "traduzione di",
        "aangepast van",
        "afgeleid van",
        "vertaald uit",
        "vertaling van",
        "を改変",
        "を翻訳",
        "翻訳元",
        "から適応",
        "を元に",
        "をもとに",
        "改编自",
        "改編自",
        "翻译自",
        "翻譯自",
        "译自",
        "譯自",
        "修改自",
        "각색",
        "에서 발췌"
    ],
    "taken": [
        "taken from",
        "copied from",
        "excerpted from",
        "excerpt from",
        "borrowed from",
        "reproduced from",
        "reprinted from",
        "republished from",
        "quoted from",
        "sourced from",
        "lifted from",
        "extracted from",
        "originally published",
        "originally written",
        "originally created",
        "originally developed",
        "originally posted",
        "originally appeared",
        "originally by",
        "first published",
        "first appeared",
        "snippet from",
        "diagram from",
        "image from",
        "images from",
        "photo from",
        "picture from",
        "screenshot from",
        "illustration from",
        "figure from",
        "tomado de",
        "tomada de",
        "extraído de",
        "publicado originalmente",
        "tiré de",
        "tirée de",
        "tiré du",
        "extrait de",
        "publié à l'origine",
        "entnommen aus",
        "übernommen aus",
        "übernommen von",
        "ursprünglich veröffentlicht",
        "auszug aus",
        "retirado de",
        "retirada de",
        "extraído do",
        "publicado originalmente em",
        "tratto da",
        "tratto dal",
        "から引用",
        "より引用",
        "から転載",
        "より転載",
        "摘自",
        "转载自",
        "轉載自",
        "引自",
        "取自"
    ],
    "based": [
        "based on",
        "based upon",
        "is based off",
        "based off of",
        "has adopted the",
        "have adopted the",
        "adopts the",
        "adopted the",
        "basado en",
        "basada en",
        "basé sur",
        "basée sur",
        "fondé sur",
        "basiert auf",
        "basierend auf",
        "beruht auf",
        "baseado em",
        "baseada em",
        "baseado no",
        "baseada no",
        "baseado na",
        "basato su",
        "basata su",
        "basato sul",
        "gebaseerd op",
        "に基づく",
        "に基づいて",
        "に基づき",
        "基于",
        "基於",
        "参考自",
        "기반으로"
    ],
    "maker": [
        "photo by",
        "photos by",
        "photograph by",
        "photography by",
        "photo credit to",
        "photo courtesy",
        "image by",
        "images by",
        "illustration by",
        "illustrations by",
        "picture by",
        "pictures by",
        "drawing by",
        "artwork by",
        "icon by",
        "icons by",
        "icons made by",
        "logo by",
        "diagram by",
        "figure by",
        "video by",
        "comic by",
        "cartoon by",
        "graphic by",
        "screenshot by",
        "design by",
        "courtesy of",
        "credit to",
        "credits to",
        "credit goes to",
        "written by",
        "guest post by",
        "modifications were created by",
        "translated by",
        "foto de",
        "fotografía de",
        "imagen de",
        "ilustración de",
        "cortesía de",
        "photo de",
        "image de",
        "illustration de",
        "crédit photo",
        "avec l'aimable autorisation de",
        "foto von",
        "bild von",
        "illustration von",
        "mit freundlicher genehmigung",
        "foto por",
        "imagem por",
        "ilustração de",
        "cortesia de",
        "foto di",
        "immagine di",
        "per gentile concessione di",
        "撮影",
        "作図",
        "摄影",
        "攝影",
        "插图作者"
    ],
    "label": [
        "image credit",
        "image credits",
        "photo credit",
        "photo credits",
        "picture credit",
        "picture credits",
        "video credit",
        "icon credit",
        "figure credit",
        "illustration credit",
        "credit",
        "credits",
        "image attribution",
        "photo attribution",
        "attribution",
        "image courtesy",
        "image source",
        "photo source",
        "original source",
        "original article",
        "original post",
        "original author",
        "original by",
        "picture source",
        "figure source",
        "crédito",
        "créditos",
        "crédito de la imagen",
        "fuente original",
        "atribución",
        "autor original",
        "crédit",
        "crédits",
        "crédit image",
        "crédit photo",
        "source originale",
        "auteur original",
        "bildnachweis",
        "bildquelle",
        "urheber",
        "originalquelle",
        "quellenangabe",
        "fotonachweis",
        "crédito da imagem",
        "fonte original",
        "crediti",
        "fonte originale",
        "出典",
        "引用元",
        "原文",
        "画像提供",
        "画像出典",
        "クレジット",
        "图片来源",
        "圖片來源",
        "出处",
        "出處",
        "原作者",
        "来源",
        "來源",
        "출처",
        "원문"
    ],
    "source": [
        "source",
        "sources",
        "via",
        "image",
        "photo",
        "photos",
        "picture",
        "fuente",
        "quelle",
        "fonte",
        "bron"
    ],
    "permission": [
        "used with permission",
        "reproduced with permission",
        "reprinted with permission",
        "included with permission",
        "republished with permission",
        "with permission of",
        "with the permission of",
        "by permission of",
        "with kind permission",
        "with permission from",
        "used with permissions",
        "con permiso de",
        "con autorización de",
        "avec la permission de",
        "avec l'autorisation de",
        "mit genehmigung",
        "mit erlaubnis",
        "com permissão de",
        "com autorização de",
        "許可を得て",
        "经许可",
        "經許可"
    ],
    "inspired": [
        "inspired by",
        "thanks to",
        "thank you to",
        "kudos to",
        "hat tip to",
        "shout out to",
        "with inspiration from",
        "acknowledgments to",
        "inspirado en",
        "inspirada en",
        "gracias a",
        "inspiré de",
        "inspirée de",
        "inspiré par",
        "merci à",
        "inspiriert von",
        "dank an",
        "inspirado em",
        "inspirada em",
        "inspirado no",
        "graças a"
    ],
    "heading": [
        "credit",
        "credits",
        "attribution",
        "attributions",
        "acknowledgment",
        "acknowledgments",
        "acknowledgement",
        "acknowledgements",
        "image credits",
        "photo credits",
        "third party content",
        "third party licenses",
        "third party notices",
        "sources and credits",
        "provenance",
        "créditos",
        "atribución",
        "agradecimientos",
        "reconocimientos",
        "crédits",
        "remerciements",
        "danksagung",
        "bildnachweise",
        "quellenangaben",
        "namensnennung",
        "atribuição",
        "agradecimentos",
        "crediti",
        "attribuzione",
        "ringraziamenti",
        "クレジット",
        "帰属",
        "謝辞",
        "出典",
        "鸣谢",
        "致谢",
        "署名",
        "归属",
        "出处"
    ]
};

// EXTERNAL MODULE: ./lib/facts/proper-name.js
var proper_name = __webpack_require__(3217);
;// CONCATENATED MODULE: ./lib/facts/credit-sign.js
/** Finds the words with which work is credited: "adapted from", "photo by", "Image credit:", in several languages. */



const kinds = [
    'changed',
    'taken',
    'maker',
    'label',
    'permission',
    'based',
    'source',
    'inspired'
];
const phrases = new word/* Phrasebook */.BQ(kinds.flatMap((kind) => creditWords[kind].map((phrase) => [phrase, kind])));
const headings = new word/* Phrasebook */.BQ(creditWords.heading.map((phrase) => [phrase, true]));
/** UTF-16 units of one passage that are read for signs; a credit of more is none. */
const longest = 20_000;
/** The signs in a passage, in order; `links` are the places of its links, which are objects like names. */
function creditSigns(text, links = []) {
    const words = new word/* Words */.UG(text.slice(0, longest));
    const signs = [];
    for (let at = 0; at < words.length; at++) {
        const found = phrases.find(words, at);
        if (!found)
            continue;
        const sign = { kind: found.value, start: words.start(at), end: words.end(at + found.length - 1) };
        const broken = /[.;!?]\s|\n\n/.test(words.source.slice(sign.start, sign.end));
        if (broken || !stands(sign, words, at + found.length, links))
            continue;
        signs.push(sign);
        at += found.length - 1;
    }
    return signs;
}
/** Whether a text holds any of the words of credit, whatever stands beside them. */
function holdsCreditWords(text) {
    const words = new word/* Words */.UG(text);
    for (let at = 0; at < words.length; at++)
        if (phrases.find(words, at))
            return true;
    return false;
}
/** Whether a heading announces credits: "Credits", "License and attribution", "Image credits". */
function isCreditHeading(heading) {
    const words = new word/* Words */.UG(heading.slice(0, 200));
    for (let at = 0; at < words.length && words.length <= 6; at++)
        if (headings.find(words, at))
            return true;
    return false;
}
/** A line, a bracket, a dash or a sentence begins before the sign. */
const beginning = /(?:^|[\n([|*•–—.;,>-]\s{0,3})$/;
/** Whether a sign is one here: labels need their colon, most others an object. */
function stands(sign, words, next, links) {
    const text = words.source;
    const after = text.slice(sign.end, sign.end + 4);
    const before = text.slice(Math.max(0, sign.start - 4), sign.start);
    const begins = beginning.test(before) && (before.length === 4 || beginning.test(before.trimStart()));
    switch (sign.kind) {
        case 'label':
            return (/^\s{0,2}[:：]/.test(after) || (begins && /^\s{1,2}[–—-]\s/.test(after))) && text.length > sign.end + 3;
        case 'source':
            return begins && /^\s{0,2}[:：]/.test(after) && text.length > sign.end + 3;
        case 'permission':
        case 'inspired':
            return true;
        default:
            return hasObject(sign, words, next, links);
    }
}
/** Words that may stand between a sign and its object: "adapted from the example policy from the …". */
const lead = new Set('the a an this that these from by of an our their his her official original following article post blog tutorial guide document page version template work works content code example examples policy policies book paper talk material materials text part parts large in at on and wiki project der die das dem den des le la les l du de el los las o os as il lo'.split(' '));
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A title in quotation marks has several words; a single one may be a path: `import photo from './photo.png'`. */
const quotedTitle = /^\s{0,3}(?:the |a |an )?["“'‘«「『`][^"”'’»」』`\n]{1,80}\s/;
/** Whether a link, a name or a quoted title follows closely; in languages without spaces a link, on either side. */
function hasObject(sign, words, next, links) {
    const text = words.source;
    if (withoutSpaces.test(text.slice(sign.start, sign.end))) {
        return links.some(({ start, end }) => (start >= sign.end - 1 && start < sign.end + 8) || (end <= sign.start && sign.start - end < 8));
    }
    const stop = sentenceEnd(text, sign.end, sign.end + 120);
    if (links.some(({ start }) => start >= sign.end - 1 && start < stop))
        return true;
    if (quotedTitle.test(text.slice(sign.end, sign.end + 100)))
        return true;
    for (let at = next; at < next + 7 && at < words.length && words.start(at) < stop; at++) {
        if ((0,proper_name/* properNameAt */.Z)(text, words.start(at)))
            return true;
        if (!lead.has(words.at(at)))
            return false;
    }
    return false;
}
function sentenceEnd(text, from, furthest) {
    const match = /[.;!?](?:\s|$)/.exec(text.slice(from, furthest));
    return match ? from + match.index : furthest;
}


/***/ }),

/***/ 8407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isFamilyOf),
/* harmony export */   _: () => (/* binding */ namedLicenses)
/* harmony export */ });
/* harmony import */ var _detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2784);
/* harmony import */ var _detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(536);
/* harmony import */ var _detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1761);
/* harmony import */ var _document_span_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(429);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5781);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3990);
/** The licenses a page names: in front matter, SPDX tags, sentences, links, badges, comments and the titles of pictures. */






/** A page that names more was made to keep us busy. */
const mostLicenses = 500;
/** Keys of front matter whose value is the page's own license. */
const licenseKey = /^(?:licen[sc]es?|spdx-license-identifier|rights)$/i;
function namedLicenses(document, passages) {
    const code = new _document_span_js__WEBPACK_IMPORTED_MODULE_4__/* .RangeSet */ .o([...document.code].map(({ range }) => range).sort((a, b) => a.start - b.start));
    const found = [...inFrontMatter(document), ...inTags(document, code)];
    const taken = new _document_span_js__WEBPACK_IMPORTED_MODULE_4__/* .RangeSet */ .o(found.map(({ range }) => range).sort((a, b) => a.start - b.start));
    const add = (license) => {
        if (found.length < mostLicenses && taken.overlapping(license.range).length === 0)
            found.push(license);
    };
    for (const [number] of passages.entries()) {
        for (const license of inPassage(passages, number))
            add(license);
    }
    const shown = new _document_span_js__WEBPACK_IMPORTED_MODULE_4__/* .RangeSet */ .o(found.map(({ range }) => range).sort((a, b) => a.start - b.start));
    for (const license of besideProse(document))
        if (shown.overlapping(license.range).length === 0)
            add(license);
    for (const license of inInlineCode(document))
        add(license);
    for (const license of inAddresses(document, code, found))
        add(license);
    return refined(found, document).sort((a, b) => a.range.start - b.range.start);
}
function inFrontMatter(document) {
    return (document.frontMatter?.entries ?? []).flatMap(({ path, value, range }) => {
        if (typeof value !== 'string' || value.length > 500)
            return [];
        const own = path.length <= 3 &&
            path.some((key, index) => licenseKey.test(key) &&
                path.slice(0, index).every((outer) => !/image|photo|picture|cover|credit|attribution|source/i.test(outer)));
        const theirs = !own && path.some((key) => /licen[sc]e/i.test(key));
        if (!own && !theirs)
            return [];
        const url = /^https?:\/\//.test(value) ? value.trim() : undefined;
        const id = url ? (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(url) : ((0,_detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxExpression */ .k)(value) ?? (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseMentions */ .J)(value)[0]?.id);
        return id === undefined ? [] : [{ id, ...(url ? { url } : {}), kind: own ? 'declaration' : 'credit', range }];
    });
}
function inTags(document, code) {
    return (0,_detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxTags */ .f)(document.text)
        .slice(0, mostLicenses)
        .flatMap(({ tag, value, start, end, leads }) => {
        if (tag !== 'license' || code.has(start))
            return [];
        const id = (0,_detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxExpression */ .k)(value);
        return id === undefined ? [] : [{ id, kind: leads ? 'declaration' : 'mention', range: { start, end } }];
    });
}
function inPassage(passages, number) {
    const passage = passages[number]; // the caller counts through them
    const mentions = (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseMentions */ .J)(passage.text).slice(0, mostLicenses);
    const licensedLinks = passage.links.some(({ link }) => (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(link.url) !== undefined);
    if (mentions.length === 0 && !licensedLinks)
        return [];
    const signs = (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_3__/* .creditSigns */ .om)(passage.text, passage.links).filter(({ kind }) => kind !== 'inspired' && kind !== 'source');
    const kindAt = (start, end) => kindIn(passage, passages, number, signs, start, end);
    const found = [];
    const linked = new Set();
    for (const { id, start, end } of mentions) {
        const at = passage.links.findIndex((one) => one.start < end && start < one.end);
        const url = at === -1 ? undefined : passage.links[at]?.link.url;
        const urlId = url === undefined ? undefined : (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(url);
        const agrees = urlId !== undefined && (urlId === id || isFamilyOf(id, urlId) || isFamilyOf(urlId, id));
        if (agrees)
            linked.add(at);
        const full = agrees && isFamilyOf(id, urlId) ? urlId : id;
        const isLicenseLink = url !== undefined && (agrees || urlId === undefined);
        found.push({
            id: full,
            ...(isLicenseLink ? { url } : {}),
            kind: kindAt(start, end),
            range: passage.rangeOf(start, end)
        });
    }
    for (const [at, { link, start, end }] of passage.links.entries()) {
        const id = linked.has(at) ? undefined : (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(link.url);
        if (id !== undefined)
            found.push({ id, url: link.url, kind: kindAt(start, end), range: link.range });
        if (found.length >= mostLicenses)
            break;
    }
    return found;
}
/** Titles and alternative texts of HTML pictures, badges, and comments: words that stand in no passage. */
function besideProse(document) {
    const found = [];
    for (const { url, alt, title, kind, range, urlRange } of document.images) {
        const words = (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .badgeWords */ .PV)(url);
        const id = (words === undefined
            ? undefined
            : ((0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseNamed */ .X)(words.replace(/^.*?:\s*/, '')) ?? (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseMentions */ .J)(words)[0]?.id)) ?? (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(url);
        const badged = words === undefined || /licen[sc]e|cc|creative/i.test(words);
        if (id !== undefined && badged)
            found.push({ id, kind: 'declaration', range: urlRange });
        if (kind !== 'html')
            continue;
        for (const { id } of (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseMentions */ .J)([alt, title ?? ''].join('\n\n')))
            found.push({ id, kind: 'credit', range });
    }
    for (const { title, kind, range } of document.links) {
        if (kind === 'html' && title)
            for (const { id } of (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseMentions */ .J)(title))
                found.push({ id, kind: 'credit', range });
    }
    for (const { text, range } of document.comments) {
        for (const { id } of (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseMentions */ .J)(text))
            found.push({ id, kind: /\b(?:under|licen[sc]ed?:?)\b/i.test(text) ? 'declaration' : 'mention', range });
    }
    return found;
}
const address = /https?:\/\/[^\s<>"'()[\]{}|\\^`]{4,500}/gi;
/** Ids in inline code: "licensed under the `MIT` license"; code with a colon is an example of a tag or a setting. */
function inInlineCode(document) {
    return document.code.flatMap(({ kind, value, range }) => {
        if (kind !== 'inline' || value.length > 100 || value.includes(':'))
            return [];
        const line = document.lines.rangeOf(document.lines.lineAt(range.start));
        const before = document.text.slice(Math.max(line.start, range.start - 200), range.start);
        const mention = (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseMentions */ .J)(before + value).find(({ start }) => start >= before.length);
        if (!mention)
            return [];
        const own = underPhrase.test(before) && ownSubject.test(before);
        return [{ id: mention.id, kind: own ? 'declaration' : 'mention', range }];
    });
}
/** Addresses of licenses that no link shows: unused definitions, attributes of unknown elements, plain text. */
function inAddresses(document, code, found) {
    const shown = new Set([
        ...document.links.map(({ urlRange }) => urlRange.start),
        ...document.images.map(({ urlRange }) => urlRange.start)
    ]);
    const known = new Set(found.map(({ range }) => range.start));
    const result = [];
    for (const match of document.text.matchAll(address)) {
        const url = match[0].replace(/[.,;:!?]{1,3}$/, '');
        const id = (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(url);
        if (id === undefined || code.has(match.index) || shown.has(match.index) || known.has(match.index))
            continue;
        result.push({ id, url, kind: 'mention', range: { start: match.index, end: match.index + url.length } });
    }
    return result;
}
/** UTF-16 units within which a vague name and a full one belong to one notice, of which the full one is the fact. */
const sameNotice = 600;
/** A name without version means the one its section names in full, if that is one alone; a bare `CC` the one of its page. */
function refined(found, document) {
    const sections = new Map();
    const placed = found.map((license) => {
        const section = document.sections.findIndex(({ range }) => license.range.start < range.end);
        sections.set(section, [...(sections.get(section) ?? []), license]);
        return { license, section };
    });
    return placed.flatMap(({ license, section }) => {
        const near = (sections.get(section) ?? []).filter((other) => isFamilyOf(license.id, other.id));
        const members = near.length > 0 || license.id !== 'CC' ? near : found.filter((other) => isFamilyOf('CC', other.id));
        const ids = new Set(members.map(({ id }) => id));
        const [only] = ids;
        if (only === undefined)
            return [license];
        if (ids.size > 1)
            return license.id === 'CC' ? [] : [license];
        return near.some(({ range }) => Math.abs(range.start - license.range.start) < sameNotice)
            ? []
            : [{ ...license, id: only }];
    });
}
/** Whether an id without version, such as `CC-BY` or `GPL`, leaves open what another says in full. */
function isFamilyOf(family, id) {
    if (family === 'CC')
        return /^CC-?(?:BY|0|SA|NC|ND)/.test(id);
    return id.startsWith(`${family}-`) && /^\d/.test(id.slice(family.length + 1));
}
const underPhrase = /\b(?:licen[sc]ed|released|published|distributed|available|provided|offered|shared|covered|dedicated|supplied|placed|issued|redistributed|waived?|protected|governed|given|falls?|is|are|use[ds]?|bajo|sous|unter|sob|carries|made)\b|\blicen[sc]e\s?:|ライセンス|许可|授权/iu;
const ownSubject = /^(?:\W{0,3}(?:unless|except|all|this|these|our|we|the|its|your?|content|contents|text|texts|documentation|docs|material|materials|code|images?|slides|instructional|licen[sc]ed|released|available|published|distributed|dual|copyright|©|\(c\)|to the extent|any|everything|licen[sc]e|documents?|site|website|repository|project|work|esta?|este|todo|cette?|ces?|tous|dies\w*|alle|der inhalt))/iu;
const otherSubject = /\b(?:their|third[- ]party|other projects?|his|her|whose)\b/i;
const summaryWords = /\b(?:you (?:are|may|can|must|have)|requires?|permits?|allows?|means|asks?|obliges?|forbids?|lets|differences?|compared|versus|such as|for example|e\.g\.|popular|commonly|choose|choosing|consider|recommended?|compatible|similar to|like the)\b/i;
function kindIn(passage, passages, number, signs, start, end) {
    if (passage.quoted)
        return isIntroduced(passages, number) ? 'template' : 'mention';
    const sentence = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .sentenceAround */ .P)(passage.text, start, end);
    const credit = signs.some((sign) => sign.start < start) || otherSubject.test(passage.text.slice(sentence.start, start));
    const work = passage.links.find((one) => one.start < start &&
        one.end > sentence.start &&
        /^https?:/i.test(one.link.url) &&
        (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(one.link.url) === undefined);
    if (credit || (work && (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_3__/* .isCreditHeading */ .yH)(passage.heading)) || (work && isBeside(passage.text, work.end, start)))
        return 'credit';
    const words = passage.text.slice(sentence.start, sentence.end);
    if (/^[\s\uFFFC]*$/.test(passage.text))
        return 'declaration'; // a linked button or badge
    if (passage.kind === 'title' || passage.kind === 'alternative')
        return 'credit';
    if (summaryWords.test(passage.text.slice(sentence.start, start)) && !/\blicen[sc]ed under\b/i.test(words))
        return 'summary';
    if (underPhrase.test(words) && (ownSubject.test(words) || isLicenseHeading(passage.heading)))
        return 'declaration';
    if (isLicenseHeading(passage.heading) || /^\W*licen[sc]e\b/i.test(passage.text))
        return 'declaration';
    return 'mention';
}
/** "…, licensed under CC BY 4.0", "… by Ada under CC BY 4.0", "… (PDF) (CC BY 4.0)": the license is that of the work before it. */
function isBeside(text, work, license) {
    const between = text.slice(work, license);
    return (/\b(?:licen[sc]ed|under|by)\b/i.test(between) ||
        (/[([]\s?(?:licen[sc]e:\s?)?$/i.test(between) && between.length < 120));
}
function isLicenseHeading(heading) {
    return /\b(?:licen[sc](?:e|es|ing)|copyright|licencia|lizenz|licença|licenza)\b|ライセンス|许可/iu.test(heading);
}
/** Whether the words before a quotation say that it is there to be copied. */
function isIntroduced(passages, number) {
    const before = passages.slice(Math.max(0, number - 6), number).findLast((other) => !other.quoted);
    return (before !== undefined &&
        /\b(?:attribut|credit|cit(?:e|ation)|following|copy|add|include|use)\w*/i.test(before.text) &&
        /[:：]\s*$/.test(before.text));
}


/***/ }),

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ properNameAt)
/* harmony export */ });
/** Reads the name of a person, an organization or a work: words in capitals with the small words between them. */
const capital = /(?:@[\w-]{1,39}|(?:\p{Lu}|\p{Lt}|\p{Lo}|\d{1,3}\p{Lu})[\p{L}\p{M}\p{N}&+#'’_-]{0,40}\.?)/uy;
const between = /(?:\s(?:of|the|de|del|della|der|den|di|da|do|dos|la|le|van|von|zu|and|&|for|in|y|e|et|und|to|on))?(?:\s(?:the|la|le|der))?[ \u00A0]/uy;
/** Capitals that begin a sentence or say who we are, and so name nobody. */
const common = /^(?:The|A|An|This|That|These|Those|It|We|You|I|Our|Your|My|He|She|They|If|In|On|At|As|For|To|All|See|Also|Please|Note|Here|There|When|Where|What|Which|How|Why|API|URL|CLI|JSON|HTML|HTTP|ID|SDK|UI)$/;
/** At most this many words belong to one name. */
const mostWords = 12;
/** The name that begins at an offset; `undefined` where none does. */
function properNameAt(text, start) {
    let end = start;
    for (let count = 0; count < mostWords; count++) {
        let from = end;
        if (count > 0) {
            between.lastIndex = end;
            const gap = between.exec(text);
            if (!gap)
                break;
            from = end + gap[0].length;
        }
        capital.lastIndex = from;
        const word = capital.exec(text);
        if (!word || (count === 0 && common.test(word[0])))
            break;
        const initial = /^\p{Lu}\.$|^(?:Dr|Mr|Ms|Mrs|Jr|Sr|St|Inc|Ltd|Co)\.$/u.test(word[0]);
        end = from + word[0].length - (word[0].endsWith('.') && !initial ? 1 : 0);
        if (word[0].endsWith('.') && !initial)
            break;
    }
    return end > start ? { name: text.slice(start, end).replace(/['’]s$/, ''), end } : undefined;
}


/***/ }),

/***/ 3990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sentenceAround)
/* harmony export */ });
/** UTF-16 units to either side that are looked at; a longer sentence is cut there. */
const reach = 600;
const stop = /(?:[.!?](?=["”')\]]{0,2}\s)|[。！？\n])/g;
const abbreviation = /(?:\b(?:e\.g|i\.e|vs|etc|cf|inc|ltd|u\.s|dr|mr|ms|v|ver)|\b\p{Lu})$/iu;
/** The sentence that holds a stretch of a text; an abbreviation such as "e.g." ends none. */
function sentenceAround(text, start, end) {
    const floor = Math.max(0, start - reach);
    const ceiling = Math.min(text.length, end + reach);
    const window = text.slice(floor, ceiling);
    let from = floor;
    let to = ceiling;
    for (const match of window.matchAll(stop)) {
        const at = floor + match.index + 1;
        if (match[0] === '.' && abbreviation.test(window.slice(Math.max(0, match.index - 6), match.index)))
            continue;
        if (at <= start)
            from = at;
        else if (at >= end) {
            to = at;
            break;
        }
    }
    while (from < to && /\s/.test(text.charAt(from)))
        from++;
    return { start: from, end: to };
}


/***/ })

};
