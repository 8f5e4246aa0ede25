export const id = 2784;
export const ids = [2784];
export const modules = {

/***/ 62784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ holdsLicenseName),
  licenseMentions: () => (/* binding */ licenseMentions),
  X: () => (/* binding */ licenseNamed)
});

// EXTERNAL MODULE: ./lib/detect/license-names.generated.js
var license_names_generated = __webpack_require__(34122);
// EXTERNAL MODULE: ./lib/detect/license-url.js
var license_url = __webpack_require__(50536);
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
var word = __webpack_require__(58071);
;// CONCATENATED MODULE: ./lib/detect/creative-commons.js
/** Reads the names of Creative Commons licenses, in all spellings of data/licenses/creative-commons.yml. */




const prefixes = new word/* Phrasebook */.BQ(license_names_generated/* creativeCommons */.M.prefix.map((phrase) => [phrase, phrase === 'cc']));
const parts = new word/* Phrasebook */.BQ([
    ...['BY', 'NC', 'SA', 'ND'].flatMap((part) => license_names_generated/* creativeCommons */.M.elements[part].map((phrase) => [phrase, part])),
    ...license_names_generated/* creativeCommons */.M.mark.map((phrase) => [phrase, 'MARK']),
    ...license_names_generated/* creativeCommons */.M.zero.map((phrase) => [phrase, 'ZERO'])
]);
const ports = new word/* Phrasebook */.BQ(Object.entries(license_names_generated/* creativeCommons */.M.ports).flatMap(([port, names]) => names.map((name) => [name, port])));
const compact = new Map([
    ['ccby', ['BY']],
    ['ccbysa', ['BY', 'SA']],
    ['ccbync', ['BY', 'NC']],
    ['ccbynd', ['BY', 'ND']],
    ['ccbyncsa', ['BY', 'NC', 'SA']],
    ['ccbyncnd', ['BY', 'NC', 'ND']]
]);
const underWords = new Set('under unter bajo sous sob sotto onder'.split(' '));
const versions = new Set(['1.0', '2.0', '2.1', '2.5', '3.0', '4.0']);
/** What may stand between the prefix and the first part: "Creative Commons License, Attribution 2.5". */
const fillers = new Set('license licence licenses licences lizenz licencia licença licenza public the with con von'.split(' '));
const joiners = new Set('and und et y e con'.split(' '));
/** The license that is named from a word on; the id is `CC` where the name has no part and stands beside the word license or "under". */
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
        if (prefix?.value !== false)
            return undefined;
        if (isLicenseWord(words.at(named.next)) && words.near(named.next))
            return { id: 'CC', next: named.next + 1 };
        return underWords.has(words.at(at - 1)) && words.near(at) ? { id: 'CC', next: named.next } : undefined;
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





const names = new word/* Phrasebook */.BQ(license_names_generated/* licenseNames */.c.flatMap((entry) => [
    ...entry.names.map((name) => [name, { entry, certain: true }]),
    ...entry.short.map((name) => [name, { entry, certain: false }])
]));
const license_mention_underWords = new Set('under per licensed licenced bajo sous unter sob sotto onder pod под'.split(' '));
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
/** Whether a text holds the name of a license or its beginning, whatever stands beside it. */
function holdsLicenseName(words) {
    for (let at = 0; at < words.length; at++)
        if (names.find(words, at) || creativeCommonsAt(words, at))
            return true;
    return false;
}
/** A license as front matter, a badge or a `License:` line gives it, by id or by name. */
function licenseNamed(text) {
    const written = text.trim();
    const retired = written.endsWith('+') ? `${written.slice(0, -1)}-or-later` : `${written}-only`;
    return (0,license_url/* spdxId */.vG)(written) ?? (0,license_url/* spdxId */.vG)(retired) ?? licenseMentions(`License: ${written}`)[0]?.id;
}
/** Addresses are read as such, by `licenseOfUrl`; here they become blanks of the same length, as do the comment marks of Texinfo and m4. */
function withoutAddresses(text) {
    return text
        .replace(/https?:\/\/[^\s<>"'()[\]]{1,2000}/gi, (address) => ' '.repeat(address.length))
        .replace(/(?:^|(?<=\s))(?:@c|@comment|dnl)(?=\s)/g, (mark) => ' '.repeat(mark.length));
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
/** "or later", "or (at your option) any later version", "+", "only", and the suffixes of the GFDL; its notice in words gives the plain id, which holds whatever sections it names. */
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
    return { ...reach, id: `${version}${end}`, next };
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
    if (license_mention_underWords.has(words.at(back)) && isOneSentence(words, back, at))
        return !isDenied(words, back);
    if (back === at - 1 && isLabel(words, back))
        return true;
    if (isTag(words, at, after))
        return true;
    return words.length - (after - at) <= 4 && isFilled(words, at, after);
}
/** "…, MIT license.", "(MIT license)": set off from the sentence on both sides, with the word license. */
function isTag(words, at, after) {
    if (!isLicenseWord(words.at(after)) || words.gap(after).length > 1)
        return false;
    const end = words.end(after);
    return (/[,(|·–—]\s{0,2}(?:the )?$/i.test(words.source.slice(Math.max(0, words.start(at) - 8), words.start(at))) &&
        /^(?:[.,)|;](?:\s|$)|\)|$|\n)/.test(words.source.slice(end, end + 2)));
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

/***/ 50536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ isLicenseFile),
/* harmony export */   Kr: () => (/* binding */ licenseOfUrl),
/* harmony export */   PV: () => (/* binding */ badgeWords),
/* harmony export */   r: () => (/* binding */ creativeCommonsId),
/* harmony export */   vG: () => (/* binding */ spdxId)
/* harmony export */ });
/* harmony import */ var _license_names_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34122);
/** Which license an address leads to: the pages of Creative Commons, of licenses, of SPDX, and badges that name one. */

const idsBySmall = new Map(_license_names_generated_js__WEBPACK_IMPORTED_MODULE_0__.spdxIds.map((id) => [id.toLowerCase(), id]));
const places = _license_names_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseNames */ .c
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
    if (ported && ported in _license_names_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creativeCommons */ .M.others)
        return _license_names_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creativeCommons */ .M.others[ported]; // `in` has just been asked
    return (ported && spdxId(ported)) ?? spdxId(unported) ?? family;
}
/** The license whose text, deed, button or badge stands at an address, or a file named after it in a folder of licenses; `undefined` for all other addresses. */
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
    const file = /\/licen[cs]es?\/([a-z0-9.+-]{1,60}?)(?:\.(?:txt|html?|md|json))?\/?$/.exec(path)?.[1];
    const named = file === undefined ? undefined : spdxId(file);
    if (named !== undefined)
        return named;
    const place = `${host.replace(/^www\./, '')}${path}`;
    return places.find((one) => place.startsWith(one.place) && /^(?:$|[/.\-_?#]|txt|html)/.test(place.slice(one.place.length)))?.id;
}
/** Whether an address leads to the license file of a repository: `…/blob/main/LICENSE.md`, `LICENSE`. */
function isLicenseFile(url) {
    return /(?:^|\/)(?:un)?(?:licen[cs]e|copying)(?:[-_.][a-z0-9.-]{1,30})?\/?(?:[?#]|$)/i.test(url.trim());
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

/***/ 58071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ Phrasebook),
/* harmony export */   C8: () => (/* binding */ foldedWords),
/* harmony export */   UG: () => (/* binding */ Words)
/* harmony export */ });
/** A text as the words and numbers in it, each with its place, so that names match however they are hyphenated or spaced. */
/**
 * Letters (Chinese, Japanese and Korean ones singly, for they are written without spaces, next to Latin words as well), numbers, and the plus of `GPL-2.0+`;
 * capitals before a version, as in `GPLv3`, are a word of their own.
 */
const pattern = /\p{Lu}{2,20}(?=v\d)|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{M}_])+(?:['’][\p{L}\p{M}]{1,40})?|\p{Nd}+(?:\.\p{Nd}+){0,3}|\+/gu;
/** The same for text of ASCII alone, many times quicker to get ready and to run. */
const asciiPattern = /[A-Z]{2,20}(?=v\d)|[A-Za-z_]+(?:'[A-Za-z]{1,40})?|\d+(?:\.\d+){0,3}|\+/g;
const beyondAscii = /[^\0-\x7F]/;
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
        for (const { 0: word, index } of read.matchAll(beyondAscii.test(read) ? pattern : asciiPattern)) {
            words.push({ text: word.toLowerCase(), start: index, end: index + word.length });
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


/***/ })

};
