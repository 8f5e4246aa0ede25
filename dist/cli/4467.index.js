export const id = 4467;
export const ids = [4467,9575];
export const modules = {

/***/ 93326:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var scan = __webpack_require__(86849)
var parse = __webpack_require__(25501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 25501:
/***/ ((module) => {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 86849:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var licenses = []
  .concat(__webpack_require__(75204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(53988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 31761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ spdxTags),
/* harmony export */   k: () => (/* binding */ spdxExpression)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93326);
/* harmony import */ var _license_mention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62784);
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

/***/ 47698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ holdsCreditWords),
/* harmony export */   iF: () => (/* binding */ holdsCreditHeading),
/* harmony export */   om: () => (/* binding */ creditSigns),
/* harmony export */   yH: () => (/* binding */ isCreditHeading)
/* harmony export */ });
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58071);
/* harmony import */ var _credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);
/* harmony import */ var _proper_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33217);
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
const phrases = new _detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .Phrasebook */ .BQ(kinds.flatMap((kind) => _credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creditWords */ .$[kind].map((phrase) => [phrase, kind])));
const headings = new _detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .Phrasebook */ .BQ(_credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creditWords */ .$.heading.map((phrase) => [phrase, true]));
/** UTF-16 units of one passage that are read for signs; a credit of more is none. */
const longest = 20_000;
/** The signs in a passage, in order; `links` are the places of its links, which are objects like names. */
function creditSigns(text, links = []) {
    const words = new _detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .Words */ .UG(text.slice(0, longest));
    const signs = [];
    for (let at = 0; at < words.length; at++) {
        const found = phrases.find(words, at);
        if (!found)
            continue;
        const sign = { kind: found.value, start: words.start(at), end: words.end(at + found.length - 1) };
        const broken = /[.;!?]\s|\n\n/.test(words.source.slice(sign.start, sign.end));
        if (broken || endsTitle(sign, links, words.source) || !stands(sign, words, at + found.length, links))
            continue;
        signs.push(sign);
        at += found.length - 1;
    }
    return signs;
}
/** Whether the words of a sign begin as the last ones of a linked title: "[Wave photo](…) by Ada", "upload a [photo](…) by Friday". */
function endsTitle(sign, links, text) {
    const link = links.find(({ start, end }) => start <= sign.start && sign.start < end && end < sign.end);
    return (link !== undefined && (link.start < sign.start || /[\p{L}\p{N}]\s?$/u.test(text.slice(0, link.start).slice(-3))));
}
/** Whether a text holds any of the words of credit, whatever stands beside them. */
function holdsCreditWords(words) {
    return holds(words, phrases);
}
/** Whether a text holds words that make a line a heading of credits, whatever else stands in the line. */
function holdsCreditHeading(words) {
    return holds(words, headings);
}
function holds(words, phrasebook) {
    for (let at = 0; at < words.length; at++)
        if (phrasebook.find(words, at))
            return true;
    return false;
}
/** Whether a heading announces credits: "Credits", "License and attribution", "Image credits". */
function isCreditHeading(heading) {
    const words = new _detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .Words */ .UG(heading.slice(0, 200));
    return words.length <= 6 && holds(words, headings);
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
const lead = new Set('the a an this that these from by of an our their his her official original following article post blog tutorial guide document page version template policies guidelines rules laid set out described found published what work works content code example examples policy policies book paper talk material materials text part parts large in at on and wiki project der die das dem den des le la les l du de el los las o os as il lo'.split(' '));
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A title in quotation marks has several words; a single one may be a path: `import photo from './photo.png'`. */
const quotedTitle = /^\s{0,3}(?:the |a |an )?["“'‘«「『`][^"”'’»」』`\n]{1,80}\s/;
/** Whether a link, a name or a quoted title follows closely; in languages without spaces a link, on either side. */
function hasObject(sign, words, next, links) {
    const text = words.source;
    if (withoutSpaces.test(text.slice(sign.start, sign.end))) {
        return links.some(({ start, end }) => (start >= sign.end - 1 && start < sign.end + 8) || (end <= sign.start && sign.start - end < 14));
    }
    const stop = sentenceEnd(text, sign.end, sign.end + 120);
    if (links.some(({ start }) => start >= sign.end - 1 && start < stop))
        return true;
    if (quotedTitle.test(text.slice(sign.end, sign.end + 100)))
        return true;
    for (let at = next; at < next + 7 && at < words.length && words.start(at) < stop; at++) {
        if ((0,_proper_name_js__WEBPACK_IMPORTED_MODULE_2__/* .properNameAt */ .Z)(text, words.start(at)))
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

/***/ 82900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ namedHolders)
/* harmony export */ });
/* harmony import */ var _detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31761);
/* harmony import */ var _document_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(429);
/* harmony import */ var _proper_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33217);
/** Who holds rights: copyright notices and SPDX tags that name somebody. */



const years = /\d{4}(?:\s?[-–—,]\s?(?:\d{4}|\d{2}|present|now)){0,10}/y;
const notice = /(?:©|\bcopyright\b|\(c\)(?=\s{0,3}\d{4}))[\s:]{0,3}(?:(?:©|\(c\))\s{0,3})?(?:by\s)?/giu;
/** Copyright notices outside code; a notice without a name, such as "Copyright notices must stay", names nobody. */
function namedHolders(document, passages) {
    const code = new _document_span_js__WEBPACK_IMPORTED_MODULE_1__/* .RangeSet */ .o([...document.code].map(({ range }) => range).sort((a, b) => a.start - b.start));
    const found = [];
    for (const { tag, value, start, end } of (0,_detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .spdxTags */ .f)(document.text)) {
        if (tag === 'license' || code.has(start))
            continue;
        const [, span, name] = /^((?:\d{4}[-–,\s]{0,3}){0,10})(.{1,160})$/.exec(value) ?? [];
        if (name)
            found.push({ name: name.trim(), ...(span?.trim() ? { years: span.trim() } : {}), range: { start, end } });
    }
    for (const passage of passages) {
        for (const holder of noticesIn(passage.text))
            found.push({ ...holder, range: passage.rangeOf(holder.range.start, holder.range.end) });
    }
    for (const { text, range } of document.comments) {
        for (const holder of noticesIn(text))
            found.push({ ...holder, range });
    }
    return found;
}
function noticesIn(text) {
    const found = [];
    for (const match of text.matchAll(notice)) {
        let at = match.index + match[0].length;
        years.lastIndex = at;
        const span = years.exec(text)?.[0];
        if (span)
            at += span.length;
        at += /^[,\s]{0,3}(?:by\s|the\s)?/.exec(text.slice(at, at + 12))?.[0].length ?? 0;
        const named = (0,_proper_name_js__WEBPACK_IMPORTED_MODULE_2__/* .properNameAt */ .Z)(text, at);
        if (!named ||
            (!span && !match[0].includes('©') && !/^\(c\)/i.test(match[0]) && !/^copyright\s+(?:©|\(c\))/i.test(match[0])))
            continue;
        found.push({ name: named.name, ...(span ? { years: span } : {}), range: { start: match.index, end: named.end } });
    }
    return found;
}


/***/ }),

/***/ 99575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ imagesOf),
/* harmony export */   passagesOf: () => (/* binding */ passagesOf)
/* harmony export */ });
/** The passages of a prepared page; front matter is left to its own reader. */
function passagesOf(document) {
    return document.sections.flatMap((section, index) => sectionPassages(document, section, index));
}
/** The images of a section, by the section's number. */
function imagesOf(document, section) {
    return document.sections[section]?.images ?? [];
}
function sectionPassages(document, section, index) {
    const { prose, links } = section;
    let heading = '';
    const passages = [];
    let next = 0;
    for (const block of prose.blocks) {
        if (block.kind === 'front-matter')
            continue;
        if (block.kind === 'heading')
            heading = block.text;
        const pieces = document.kind === 'text' ? paragraphsOf(block) : [{ start: 0, end: block.text.length }];
        for (const piece of pieces) {
            const range = prose.rangeOf(block.start + piece.start, block.start + piece.end);
            while ((links[next]?.range.end ?? Number.POSITIVE_INFINITY) <= range.start)
                next++;
            passages.push({
                kind: block.kind,
                text: block.text.slice(piece.start, piece.end),
                quoted: block.quoted,
                range,
                heading: block.kind === 'heading' ? '' : heading,
                section: index,
                links: block.kind === 'alternative' || block.kind === 'title'
                    ? []
                    : linksIn(links, next, prose, block.start + piece.start, block.start + piece.end, range),
                rangeOf: (start, end) => prose.rangeOf(block.start + piece.start + start, block.start + piece.start + end)
            });
        }
    }
    return passages;
}
/** Plain text is one block; its paragraphs are parted by empty lines. */
function paragraphsOf(block) {
    const found = [];
    const gap = /\r?\n[ \t]*\r?\n\s*/g;
    let start = 0;
    for (const match of block.text.matchAll(gap)) {
        if (match.index > start)
            found.push({ start, end: match.index });
        start = match.index + match[0].length;
    }
    if (start < block.text.length)
        found.push({ start, end: block.text.length });
    return found;
}
function linksIn(links, from, prose, start, end, range) {
    const found = [];
    for (let at = from; at < links.length; at++) {
        const link = links[at]; // `at` is inside
        if (link.range.start >= range.end)
            break;
        const first = offsetOf(link.textRange.start, prose, start, end);
        const last = offsetOf(link.textRange.end, prose, start, end);
        found.push({ link, start: first - start, end: Math.max(first, last) - start });
    }
    return found;
}
/** The first offset of prose, from `start` up to `end`, whose source does not lie before `source`: sources rise with the prose. */
function offsetOf(source, prose, start, end) {
    let low = start;
    let high = end;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (prose.rangeOf(middle, middle + 1).start < source)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 33217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ properNameAt)
/* harmony export */ });
/** Reads the name of a person, an organization or a work: words in capitals with the small words between them. */
const capital = /(?:@[\w-]{1,39}|(?:\p{Lu}|\p{Lt}|\p{Lo}|\d{1,3}\p{Lu})[\p{L}\p{M}\p{N}&+#'’_/-]{0,40}\.?)/uy;
const between = /(?:\s(?:of|the|de|del|della|der|den|di|da|do|dos|la|le|van|von|zu|and|&|for|in|y|e|et|und|to|on))?(?:\s(?:the|la|le|der))?[ \u00A0]/uy;
/** Capitals that begin a sentence or say who we are, and so name nobody. */
const common = /^(?:The|A|An|This|That|These|Those|It|We|You|I|Our|Your|My|He|She|They|If|In|On|At|As|For|To|All|See|Also|Please|Note|By|Using|With|From|Read|View|Visit|Click|Learn|Download|Here|There|When|Where|What|Which|How|Why|API|URL|CLI|JSON|HTML|HTTP|ID|SDK|UI)$/;
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
        const initial = /^\p{Lu}\.$|^(?:Dr|Prof|Mr|Ms|Mrs|Jr|Sr|St|Inc|Ltd|Co)\.$/u.test(word[0]);
        end = from + word[0].length - (word[0].endsWith('.') && !initial ? 1 : 0);
        if (word[0].endsWith('.') && !initial)
            break;
    }
    return end > start ? { name: text.slice(start, end).replace(/['’]s$/, ''), end } : undefined;
}


/***/ }),

/***/ 53988:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
