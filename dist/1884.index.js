export const id = 1884;
export const ids = [1884];
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

/***/ 89225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText),
/* harmony export */   n: () => (/* binding */ hasSeam)
/* harmony export */ });
/* harmony import */ var decode_named_character_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37126);
/** Markdown source with its markup taken out, near enough to what a reader sees to search for words in it without parsing. */

/** CommonMark's own grammar of tags, and MDX's components with dots; a value longer than the bound is no tag here. */
const tag = /<(?:[a-z][a-z0-9.-]{0,60}(?:\s+[a-z_:][a-z0-9_.:-]{0,100}(?:\s*=\s*(?:[^\s"'=<>`]{1,2000}|'[^']{0,2000}'|"[^"]{0,2000}"))?){0,60}\s*\/?|\/[a-z][a-z0-9.-]{0,60}\s*)>/iy;
const destination = /\]\(\s*(?:<[^<>\n]{0,2000}>|[^\s<()]*(?:\([^\s()]{0,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000}){0,20}\)[^\s()]{0,2000}){0,20})(?:\s+(?:"(?:[^"\\]|\\[\s\S]){0,2000}"|'(?:[^'\\]|\\[\s\S]){0,2000}'|\([^()]{0,2000}\)))?\s*\)/y;
const referenceLabel = /\]\[[^[\]]{0,999}\]/y;
const footnoteCall = /\[\^[^\s[\]]{1,999}\]/y;
const characterReference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{0,30}));/y;
/** A reference that HTML undoes without its semicolon. */
const looseReference = /&(?:#|copy|reg)/iy;
/** Elements whose content a browser does not show as text, or shows without looking for tags in it. */
const hiddenElement = /<(?:script|style|template|textarea|title|xmp|noscript|plaintext|iframe|noembed|noframes)/i;
const hiddenTag = /^<(script|style|template|textarea|title|xmp|noscript|plaintext|iframe|noembed|noframes)(?=[\s/>])/i;
/** An address in angle brackets, which a browser takes for a tag and Markdown does not. */
const addressLikeTag = /<\/?www\./iy;
const htmlBlock = /^[ \t>]{0,100}(?:(?:[-+*]|\d{1,9}[.)]|\[\^[^[\]\s]{1,999}\]:)[ \t>]{0,100}){0,10}<[a-z/!?]/im;
/** A line that may be one of a quotation. */
const quotation = /^[ \t*+\-\d.)]{0,100}>/m;
const linkTag = /^<(?:a[\s>]|[a-z][^>]*\s(?:href|to)\s*=)/i;
/** What no reader sees: comments, instructions, character data, declarations. */
const hiddenBlocks = [
    { opening: '<!--', closing: '-->' },
    { opening: '<?', closing: '?>' },
    { opening: '<![CDATA[', closing: ']]>' },
    { opening: '<!', closing: '>' }
];
/** How long one of them may be before it counts as too intricate. */
const longestHidden = 20_000;
/** How far before a stray closing bracket the words of a link may begin. */
const longestLinkText = 5_000;
/** How deep constructs inside constructs are followed. */
const deepest = 3;
function visibleText(source) {
    const stripper = new Stripper(false);
    const visible = strippedBy(stripper, source);
    if (!stripper.divides || !visible.certain)
        return visible;
    const otherwise = strippedBy(new Stripper(true), source);
    return { ...visible, certain: otherwise.certain, otherwise };
}
function strippedBy(stripper, source) {
    const text = stripper.strip(source, 0, 0);
    return { text, linked: joined(stripper.linked), seams: stripper.seams, certain: stripper.certain };
}
/** Whether markup was taken out at one of the offsets from `from` up to `to`. */
function hasSeam(seams, from, to) {
    let low = 0;
    let high = seams.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((seams[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return (seams[low] ?? Number.POSITIVE_INFINITY) <= to;
}
class Stripper {
    certain = true;
    /** Whether a browser's grammar of HTML would leave something else. */
    divides = false;
    linked = [];
    seams = [];
    /** Inside HTML blocks a browser's grammar holds, which takes more for a tag than CommonMark's. */
    #htmlBlocks = false;
    /** Whether a browser's grammar is followed. */
    #asBrowser;
    constructor(asBrowser) {
        this.#asBrowser = asBrowser;
    }
    /** The visible text of a stretch of source; `base` is where it will stand in the whole. */
    strip(source, base, depth) {
        if (nextMark(source, 0) === source.length)
            return source;
        if (depth === 0)
            this.#htmlBlocks = htmlBlock.test(source);
        if (this.#htmlBlocks && depth === 0 && hiddenElement.test(source))
            this.divides = true;
        if (depth > deepest) {
            this.certain = false;
            return source;
        }
        const parts = [];
        const taken = [];
        const open = [];
        let written = base;
        let plain = 0;
        let at = 0;
        const ends = new Ends(source);
        const write = (text) => {
            parts.push(text);
            written += text.length;
        };
        const cut = (to) => {
            if (at > plain)
                write(source.slice(plain, at));
            this.seams.push(written);
            plain = to;
            at = to;
        };
        const takeOut = (pattern) => {
            pattern.lastIndex = at;
            const length = pattern.exec(source)?.[0].length;
            if (length === undefined)
                return false;
            // A code span may hold what only looks like one end of this, and then the words between are no part of it.
            if (source.slice(at, at + length).includes('`') &&
                !(depth === 0 && pattern === tag && isBlock(source, at, at + length)))
                this.certain = false;
            // In a quotation, what seems to end a tag may be the mark of its next line.
            if (pattern === tag && /\n[ \t]*>$/.test(source.slice(at, at + length)) && quotation.test(source.slice(0, at)))
                this.certain = false;
            taken.push(source.slice(at + 1, at + length));
            cut(at + length);
            return true;
        };
        /** Takes out what stands in an element whose tag was taken out, if it is none that shows it; to the end where it has none. */
        const takeContent = (start) => {
            const name = hiddenTag.exec(source.slice(start, start + 20))?.[1];
            if (name === undefined)
                return;
            const rest = source.slice(at);
            const length = /^plaintext$/i.test(name) ? -1 : rest.search(new RegExp(`</${name}[\\s/>]`, 'i'));
            const content = length === -1 ? rest : rest.slice(0, length);
            // Another of its kind inside, or a comment in a script, may bring another end.
            if (/<!--/.test(content) || content.toLowerCase().includes(`<${name.toLowerCase()}`))
                this.certain = false;
            taken.push(content);
            cut(at + content.length);
        };
        const closeLink = () => {
            const end = written + (at - plain);
            this.linked.push({ start: open.pop() ?? Math.max(0, end - longestLinkText), end });
        };
        for (at = nextMark(source, 0); at < source.length; at = nextMark(source, at)) {
            switch (source.charCodeAt(at)) {
                case 42: // *
                case 95: // _
                case 126: // ~
                    cut(at + 1);
                    break;
                case 92: // \
                    if (isEscaped(source.charCodeAt(at + 1)))
                        cut(at + 1);
                    else
                        at++; // it escapes nothing, and is shown
                    break;
                case 38: {
                    // &
                    const decoded = decodedAt(source, at);
                    if (decoded) {
                        cut(at + decoded.length);
                        write(decoded.text);
                    }
                    else {
                        looseReference.lastIndex = at;
                        if (this.#htmlBlocks && looseReference.test(source))
                            this.certain = false;
                        at++;
                    }
                    break;
                }
                case 91: // [
                    if (source.charCodeAt(at + 1) === 94 && takeOut(footnoteCall))
                        break;
                    cut(at + 1);
                    open.push(written);
                    break;
                case 93: {
                    // ]
                    const next = source.charCodeAt(at + 1);
                    closeLink();
                    if (next === 40 && !takeOut(destination))
                        this.certain = false;
                    // Before a bracket, what looks like a label may be the words of another link.
                    if (next === 91 && takeOut(referenceLabel) && /[([]/.test(source.charAt(at)))
                        this.certain = false;
                    if (source.charCodeAt(at) === 93)
                        cut(at + 1);
                    break;
                }
                case 60: {
                    // <
                    const block = hiddenBlocks.find(({ opening }) => source.startsWith(opening, at));
                    if (block) {
                        const end = ends.after(block.closing, at + block.opening.length);
                        if (end === -1 || end - at > longestHidden) {
                            this.certain &&= end === -1 && !this.#htmlBlocks;
                            at++;
                        }
                        else {
                            if (open.length > 0 && source.slice(at, end).includes('`'))
                                this.certain = false;
                            taken.push(source.slice(at + block.opening.length, end));
                            cut(end + block.closing.length);
                        }
                    }
                    else if (/[a-z/]/i.test(source.charAt(at + 1))) {
                        if (source.charCodeAt(at + 1) === 47 && open.length > 0 && /[a]/i.test(source.charAt(at + 2)))
                            closeLink();
                        const start = at;
                        addressLikeTag.lastIndex = at;
                        if (!addressLikeTag.test(source) && takeOut(tag)) {
                            if (linkTag.test(source.slice(start, start + 200)))
                                open.push(written);
                            if (this.#asBrowser)
                                takeContent(start);
                        }
                        else if (this.#asBrowser) {
                            const end = this.certain ? browserTagEnd(source, at) : -1; // at most one search is in vain
                            if (end === -1) {
                                this.certain = false;
                                at++;
                            }
                            else {
                                taken.push(source.slice(at + 1, end));
                                cut(end);
                                takeContent(start);
                            }
                        }
                        else {
                            if (this.#htmlBlocks)
                                this.divides = true;
                            at++;
                        }
                    }
                    else
                        at++;
                    break;
                }
                case 10: // a line's end
                    cut(afterQuotationMarks(source, at + 1));
                    write('\n');
                    break;
                default:
                    return source; // no other mark is looked for
            }
        }
        cut(source.length);
        for (const start of open)
            this.linked.push({ start, end: Math.min(written, start + longestLinkText) });
        if (taken.length === 0)
            return parts.join('');
        write('\n\n'); // what was taken out is no running text
        return parts.join('') + this.strip(taken.join('\n\n'), written, depth + 1);
    }
}
/** Finds closing marks from ever later offsets on, in one pass for each kind. */
class Ends {
    #source;
    #next = new Map();
    constructor(source) {
        this.#source = source;
    }
    after(closing, from) {
        const known = this.#next.get(closing);
        if (known !== undefined && (known === -1 || known >= from))
            return known;
        const found = this.#source.indexOf(closing, from);
        this.#next.set(closing, found);
        return found;
    }
}
/** What may be markup; a line's end counts where the next line begins like a quotation. */
const mark = /[&*_~\\[\]<]|\n(?=[ \t]*>)/g;
/** Whether a tag has a line to itself, below an empty one: then it is a block, and no code span reaches into it. */
function isBlock(source, start, end) {
    const before = source.slice(Math.max(0, start - 100), start);
    return (!source.slice(start, end).includes('\n') &&
        (/(?:^|\n|\r(?!\n))[ \t]{0,90}(?:\r\n|\n|\r) {0,3}$/.test(before) || (start <= 3 && before.trim() === '')) &&
        /^[ \t]{0,90}(?:[\r\n]|$)/.test(source.slice(end, end + 100)));
}
/** The offset of the next character that may be markup, from `from` on; the length of the text when there is none. */
function nextMark(source, from) {
    mark.lastIndex = from;
    return mark.exec(source)?.index ?? source.length;
}
/** Whether a backslash before the unit is no text: before ASCII's signs and at the end of a line, as CommonMark 0.31 §2.4 has it. */
function isEscaped(unit) {
    return (unit === 10 ||
        unit === 13 ||
        (unit >= 33 && unit <= 47) ||
        (unit >= 58 && unit <= 64) ||
        (unit >= 91 && unit <= 96) ||
        (unit >= 123 && unit <= 126));
}
/** The end of what a browser takes for a tag from an offset on; -1 where it is too long, or has none. */
function browserTagEnd(source, start) {
    const most = Math.min(source.length, start + longestHidden);
    // An end without a name is a comment, which no quotation mark prolongs.
    if (/^<\/[^a-z]/i.test(source.slice(start, start + 3)))
        return source.slice(0, most).indexOf('>', start) + 1 || -1;
    for (let at = start + 1; at < most; at++) {
        const unit = source.charCodeAt(at);
        if (unit === 62)
            return at + 1;
        if (unit !== 61)
            continue;
        while (at + 1 < most && isBlank(source.charCodeAt(at + 1)))
            at++;
        const quote = source.charAt(at + 1);
        if (quote !== '"' && quote !== "'")
            continue;
        at = source.indexOf(quote, at + 2);
        if (at === -1)
            return -1;
    }
    return -1;
}
function isBlank(unit) {
    return unit === 32 || (unit >= 9 && unit <= 13);
}
/** Past the white space and the quotation marks at the beginning of a line. */
function afterQuotationMarks(source, from) {
    let at = from;
    while (at < source.length) {
        const unit = source.charCodeAt(at);
        if (unit !== 62 && unit !== 32 && unit !== 9)
            break;
        at++;
    }
    return at;
}
function joined(ranges) {
    const all = [];
    for (const range of ranges.sort((a, b) => a.start - b.start)) {
        const last = all.at(-1);
        if (last && range.start <= last.end)
            last.end = Math.max(last.end, range.end);
        else
            all.push(range);
    }
    return all;
}
function decodedAt(source, at) {
    characterReference.lastIndex = at;
    const match = characterReference.exec(source);
    if (!match)
        return undefined;
    const [whole, decimal, hexadecimal, name] = match;
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const text = name === undefined ? fromPoint(point) : (0,decode_named_character_reference__WEBPACK_IMPORTED_MODULE_0__/* .decodeNamedCharacterReference */ .s)(name);
    return text === false ? undefined : { text, length: whole.length };
}
function fromPoint(point) {
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(point);
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

/***/ 63741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ creditWords)
/* harmony export */ });
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
        "is a port of",
        "a port of",
        "port of the",
        "is an updated version of",
        "is a revised version of",
        "is an expanded version of",
        "is an edited version of",
        "is a shortened version of",
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
        "traducido del",
        "traducida del",
        "traducción de",
        "traducción del",
        "adaptación de",
        "adaptación del",
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
        "traduite de",
        "traduite du",
        "traduction de",
        "traduction du",
        "adaptation du",
        "dérivée du",
        "modifié de",
        "modifiée de",
        "inspiré et adapté de",
        "angepasst von",
        "adaptiert von",
        "adaption von",
        "abgeleitet von",
        "abgeleitet aus",
        "übersetzt von",
        "übersetzt aus",
        "übersetzung von",
        "übersetzung aus",
        "verändert nach",
        "frei nach",
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
        "traduzida de",
        "traduzida do",
        "tradução de",
        "tradução do",
        "adaptação de",
        "adaptação do",
        "modificada de",
        "adattato da",
        "adattato dal",
        "tratto e adattato da",
        "tradotto da",
        "traduzione di",
        "adattamento di",
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
        "cover art by",
        "cover image by",
        "cover photo by",
        "art by",
        "animation by",
        "map by",
        "chart by",
        "sketch by",
        "music by",
        "sound by",
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
        "imagem de",
        "fotografia de",
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
        "photograph",
        "picture",
        "illustration",
        "fuente",
        "foto",
        "fotografía",
        "imagen",
        "quelle",
        "bild",
        "abbildung",
        "fonte",
        "imagem",
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


/***/ }),

/***/ 1884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doubtfulIds: () => (/* binding */ doubtfulIds)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93326);
/* harmony import */ var _detect_license_mention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62784);
/* harmony import */ var _detect_license_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50536);
/* harmony import */ var _detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31761);
/* harmony import */ var _document_span_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(429);
/* harmony import */ var _telling_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32003);
/** Ids of licenses written for machines, in SPDX tags and in front matter, that SPDX does not know or has retired. */






/** What stands where an id is meant to be put in. */
const placeholder = /[<>{}$[\]…%]|\.\.\.|^(?:none|noassertion|license|identifier|id)s?$/i;
const oneWord = /^[A-Za-z0-9][A-Za-z0-9.+-]{1,60}$/;
/** The ids of a prepared page that are none, in no order. Tags in code and in the middle of a sentence are spoken of and left out. */
function doubtfulIds(page) {
    const document = (0,_telling_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .tellingSections */ .Q8)(page);
    const code = new _document_span_js__WEBPACK_IMPORTED_MODULE_5__/* .RangeSet */ .o([...document.code].map(({ range }) => range).sort((a, b) => a.start - b.start));
    const hidden = document.comments.map(({ range }) => range);
    const inTags = (0,_detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .spdxTags */ .f)(document.text)
        .slice(0, 100)
        .flatMap(({ tag, value, end, leads }) => {
        const range = { start: end - value.length, end };
        const forMachines = hidden.some((one) => one.start <= range.start && range.end <= one.end);
        if (tag !== 'license' || !leads || code.has(range.start) || !(forMachines || isIdLike(value)))
            return [];
        return doubt(value, range, 'tag');
    });
    const inFrontMatter = (document.frontMatter?.entries ?? []).flatMap(({ path, value, range }) => {
        const key = path.length === 1 ? (path[0] ?? '') : '';
        if (typeof value !== 'string')
            return [];
        if (/^spdx-license-identifier$/i.test(key))
            return doubt(value, range, 'tag');
        return /^licen[cs]e$/i.test(key) && isIdLike(value) ? doubt(value, range, 'front matter') : [];
    });
    return [...inTags, ...inFrontMatter];
}
/** One word with a number or a hyphen in it, as ids have. */
function isIdLike(value) {
    return oneWord.test(value) && /[\d-]/.test(value);
}
function doubt(written, { start, end }, where) {
    const value = written.trim();
    const range = { start, end: Math.min(end, start + value.length) };
    if (value === '' || value.length > 200 || placeholder.test(value))
        return [];
    const spelled = value.replace(/[A-Za-z0-9.+-]+/g, (word) => (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxId */ .vG)(word) ?? word);
    const ids = idsIn(spelled);
    const retired = ids?.find((id) => !id.startsWith('LicenseRef-') && (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxId */ .vG)(id) === undefined);
    if (ids && retired === undefined)
        return [];
    if (ids && retired !== undefined) {
        const today = oneWord.test(spelled) ? todaysId(spelled) : undefined;
        return [{ value, range, problem: 'retired', where, ...(today ? { id: today } : {}) }];
    }
    const plus = /^(.+)\+$/.exec(value)?.[1];
    if (plus !== undefined && (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxId */ .vG)(plus) !== undefined)
        return [];
    const named = /\b(?:AND|OR|WITH)\b/.test(value) ? undefined : (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseNamed */ .X)(value);
    const full = named === undefined ? undefined : (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxId */ .vG)(named);
    return [{ value, range, where, ...(full ? { problem: 'named', id: full } : { problem: 'unknown' }) }];
}
/** The ids of an expression; `undefined` for what is none. */
function idsIn(expression) {
    try {
        return leaves(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__(expression));
    }
    catch {
        return undefined;
    }
}
function leaves(expression) {
    if ('conjunction' in expression)
        return [...leaves(expression.left), ...leaves(expression.right)];
    return [expression.license];
}
/** `GPL-2.0` is today's `GPL-2.0-only`, `GPL-2.0+` today's `GPL-2.0-or-later`. */
function todaysId(id) {
    return (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxId */ .vG)(id.endsWith('+') ? `${id.slice(0, -1)}-or-later` : `${id}-only`);
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

/***/ 32003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ tellingSections),
/* harmony export */   Wl: () => (/* binding */ noticeWords)
/* harmony export */ });
/* unused harmony export mayState */
/* harmony import */ var _detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62784);
/* harmony import */ var _detect_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89225);
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58071);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47698);
/** The part of a page that may state a license, a holder or a credit, told from its words alone, so that nothing else need be parsed. */




/** Words that stand beside every license, notice or statement of rights that is not found by its name. */
const noticeWords = /licen[cs]|lizenz|copyright|©|\(c\)|spdx|creativecommons|shields\.io|gnu\.org|opensource\.org|ライセンス|许可|許可|\bOPL\b|public[ -]domain/i;
/** What stands before the words of a heading, in Markdown or in a list or a quotation. */
const beforeHeading = /^[\s>#*+|-]{0,40}/;
/** In running text it counts as one sign, so that words around it stand side by side. */
const inlineCode = /`[^`]{1,2000}`/g;
/** A prepared page with nothing in the sections that state nothing; asked for again, the same. */
function tellingSections(document) {
    return document.answerTo(onlyTelling);
}
function onlyTelling(document) {
    return document.onlyWith(mayState);
}
/** Whether a stretch of source may state something: never no where it does. */
function mayState(source) {
    const { text, certain, otherwise } = (0,_detect_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q)(source);
    return !certain || [...new Set([source, text, otherwise?.text ?? text])].some(mayStatePlainly);
}
function mayStatePlainly(text) {
    if (noticeWords.test(text))
        return true;
    const words = new _detect_word_js__WEBPACK_IMPORTED_MODULE_3__/* .Words */ .UG(text);
    return ((0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsCreditWords */ .DH)(words) ||
        (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsLicenseName */ .l)(words) ||
        (text.includes('`') && (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsCreditWords */ .DH)(new _detect_word_js__WEBPACK_IMPORTED_MODULE_3__/* .Words */ .UG(text.replace(inlineCode, ' ')))) ||
        ((0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsCreditHeading */ .iF)(words) && text.split(/[\r\n]/).some((line) => (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .isCreditHeading */ .yH)(line.replace(beforeHeading, '')))));
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
