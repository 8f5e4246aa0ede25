export const id = 8903;
export const ids = [8903];
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

/***/ 21367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isExceptionId),
/* harmony export */   d: () => (/* binding */ licenseIdsIn)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93326);
/** The parts of an SPDX expression. */

/** Ids of licenses and exceptions in an expression, each once, without the plus of "or later"; none where it is no expression. */
function licenseIdsIn(expression) {
    const ids = new Set();
    const add = (node) => {
        if ('conjunction' in node) {
            add(node.left);
            add(node.right);
            return;
        }
        ids.add(node.license);
        if (node.exception !== undefined)
            ids.add(node.exception);
    };
    try {
        add(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__(expression.trim()));
    }
    catch {
        return new Set();
    }
    return ids;
}
/** Whether a word is the id of an exception, such as `Classpath-exception-2.0`. */
function isExceptionId(word) {
    return /^[\w.-]{1,80}$/.test(word) && licenseIdsIn(`MIT WITH ${word}`).has(word);
}


/***/ }),

/***/ 68903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   licensesFolder: () => (/* binding */ licensesFolder),
/* harmony export */   readReuseToml: () => (/* binding */ readReuseToml),
/* harmony export */   reuseInformation: () => (/* binding */ reuseInformation),
/* harmony export */   reuseTomlPaths: () => (/* binding */ reuseTomlPaths)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50536);
/* harmony import */ var _detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31761);
/* harmony import */ var _license_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21367);
/** Licensing information of files as the REUSE specification 3.3 gives it: in the file, beside it, in REUSE.toml; and the folder LICENSES. */





/** UTF-16 units of a REUSE.toml, and globs in it; more is not read. */
const longest = 256 * 1024;
const mostGlobs = 5_000;
const texts = valibot__WEBPACK_IMPORTED_MODULE_4__.pipe(valibot__WEBPACK_IMPORTED_MODULE_4__.union([valibot__WEBPACK_IMPORTED_MODULE_4__.string(), valibot__WEBPACK_IMPORTED_MODULE_4__.array(valibot__WEBPACK_IMPORTED_MODULE_4__.string())]), valibot__WEBPACK_IMPORTED_MODULE_4__.transform((value) => (typeof value === 'string' ? [value] : value)));
const tomlSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.object({
    version: valibot__WEBPACK_IMPORTED_MODULE_4__.literal(1),
    annotations: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.array(valibot__WEBPACK_IMPORTED_MODULE_4__.object({
        path: texts,
        precedence: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.picklist(['closest', 'aggregate', 'override']), 'closest'),
        'SPDX-FileCopyrightText': valibot__WEBPACK_IMPORTED_MODULE_4__.optional(texts, []),
        'SPDX-License-Identifier': valibot__WEBPACK_IMPORTED_MODULE_4__.optional(texts, [])
    })), [])
});
/** Reads a REUSE.toml; one that is broken or too large has a `problem` and no annotations. */
function readReuseToml({ path, text }) {
    if (text.length > longest)
        return { path, annotations: [], problem: `it is longer than ${longest} characters` };
    let written;
    try {
        written = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    }
    catch {
        return { path, annotations: [], problem: 'it is not valid TOML' };
    }
    const read = valibot__WEBPACK_IMPORTED_MODULE_4__.safeParse(tomlSchema, written);
    if (!read.success) {
        const [issue] = read.issues;
        return { path, annotations: [], problem: `${valibot__WEBPACK_IMPORTED_MODULE_4__.getDotPath(issue) ?? 'its content'} is not what REUSE 3.3 asks for` };
    }
    const { annotations } = read.output;
    if (annotations.reduce((sum, { path: globs }) => sum + globs.length, 0) > mostGlobs)
        return { path, annotations: [], problem: `it holds more than ${mostGlobs} paths` };
    const folder = folderOf(path);
    return {
        path,
        annotations: annotations.map((annotation) => ({
            covers: coverage(folder, annotation.path),
            precedence: annotation.precedence,
            licenses: annotation['SPDX-License-Identifier'],
            copyrights: annotation['SPDX-FileCopyrightText']
        }))
    };
}
/** The REUSE.toml files that may speak of a path: one in its folder and in each folder above, the root's first. */
function reuseTomlPaths(path) {
    const folders = path.split('/').slice(0, -1);
    return [...folders.keys(), folders.length].map((depth) => [...folders.slice(0, depth), 'REUSE.toml'].join('/'));
}
/**
 * What is known of one file. `own` is its text, absent for files that hold none; `companion` the text of `<path>.license`, in whose
 * presence the file itself is not asked; `tomls` all REUSE.toml files of the repository that are known.
 */
function reuseInformation(path, { own, companion, tomls }) {
    const inside = companion === undefined ? stated(path, own ?? '') : stated(`${path}.license`, companion);
    const outerFirst = tomls
        .flatMap((toml) => {
        const annotation = toml.annotations.findLast(({ covers }) => covers(path));
        return annotation ? [{ from: toml.path, ...annotation }] : [];
    })
        .sort((a, b) => depthOf(a.from) - depthOf(b.from));
    const ruling = outerFirst.find(({ precedence }) => precedence === 'override');
    if (ruling) {
        // An outer table that rules over the file also rules over tables further in; those further out may still add.
        const outside = outerFirst
            .slice(0, outerFirst.indexOf(ruling))
            .filter(({ precedence }) => precedence === 'aggregate');
        return together([...outside, ruling].map(ofAnnotation));
    }
    const aggregated = outerFirst.filter(({ precedence }) => precedence === 'aggregate').map(ofAnnotation);
    const closest = outerFirst.filter(({ precedence }) => precedence === 'closest').map(ofAnnotation);
    const first = (of) => of(inside).length > 0 ? of(inside) : (closest.map(of).findLast((values) => values.length > 0) ?? []);
    return together([
        { licenses: first(({ licenses }) => licenses), copyrights: first(({ copyrights }) => copyrights) },
        ...aggregated
    ]);
}
/** `paths` are those of the repository, `expressions` all that its files state. */
function licensesFolder(paths, expressions) {
    const used = new Set([...expressions].flatMap((expression) => [...(0,_license_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .licenseIdsIn */ .d)(expression)]));
    const texts = [...paths].flatMap((path) => {
        const name = /^LICENSES\/([^/]{1,255})$/.exec(path)?.[1];
        return name === undefined || name.endsWith('.license') ? [] : [{ path, id: idOfName(name) }];
    });
    const present = new Set(texts.flatMap(({ id }) => (id === undefined ? [] : [id])));
    return {
        missing: [...used].filter((id) => !present.has(id)).sort(),
        unused: texts.flatMap(({ path, id }) => (id !== undefined && !used.has(id) ? [path] : [])).sort(),
        unknown: texts.flatMap(({ path, id }) => (id === undefined ? [path] : [])).sort()
    };
}
/** `MIT.txt` and `LicenseRef-House.md` are named after what they hold; the ending is optional, and ids may hold dots. */
function idOfName(name) {
    return [name.replace(/\.[^.]*$/, ''), name].find((stem) => (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .spdxId */ .vG)(stem) === stem || /^LicenseRef-[A-Za-z0-9.-]+$/.test(stem) || (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isExceptionId */ .L)(stem));
}
function stated(from, text) {
    const tags = (0,_detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxTags */ .f)(withoutIgnored(text)).filter(({ leads }) => leads || from.endsWith('.license'));
    const of = (wanted) => tags.flatMap(({ tag, value }) => (tag === wanted && value !== '' ? [{ value, from }] : []));
    return { licenses: of('license'), copyrights: of('copyright') };
}
// In halves, so that REUSE's own tool does not take these lines for its marks.
const ignoreMarks = [`REUSE-${'IgnoreStart'}`, `REUSE-${'IgnoreEnd'}`];
/** The text without what stands between REUSE's marks of ignored parts; a mark that is not closed reaches to the end. */
function withoutIgnored(text) {
    const [open, close] = ignoreMarks;
    const kept = [];
    let at = 0;
    for (;;) {
        const begin = text.indexOf(open, at);
        if (begin === -1)
            return kept.join('') + text.slice(at);
        kept.push(text.slice(at, begin));
        const end = text.indexOf(close, begin);
        if (end === -1)
            return kept.join('');
        at = end + close.length;
    }
}
function ofAnnotation({ from, licenses, copyrights }) {
    return {
        licenses: licenses.map((value) => ({ value, from })),
        copyrights: copyrights.map((value) => ({ value, from }))
    };
}
function together(parts) {
    return {
        licenses: parts.flatMap(({ licenses }) => licenses),
        copyrights: parts.flatMap(({ copyrights }) => copyrights)
    };
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
function depthOf(path) {
    return path.split('/').length;
}
/** Whether a path below the folder of a REUSE.toml matches one of its globs. */
function coverage(folder, globs) {
    const parsed = globs.map(globParts);
    return (path) => path.startsWith(folder) && parsed.some((parts) => globMatches(parts, path.slice(folder.length)));
}
/** REUSE's globs: `*` stands for anything but a slash, `**` for anything, a backslash takes the meaning from what follows. */
function globParts(glob) {
    const parts = [];
    for (const match of glob.matchAll(/\*{1,1024}|\\([\s\S])|[^*\\]{1,1024}|\\$/g)) {
        if (match[0].startsWith('*'))
            parts.push(match[0].length > 1 ? 'across' : 'within');
        else
            parts.push({ text: match[1] ?? match[0] });
    }
    return parts;
}
/** Walks a path with all its possible places in the glob at once, so that no glob takes more than its length times the path's. */
function globMatches(parts, path) {
    let ends = new Set([0]);
    for (const part of parts) {
        const next = new Set();
        if (typeof part === 'object') {
            for (const at of ends)
                if (path.startsWith(part.text, at))
                    next.add(at + part.text.length);
        }
        else {
            let reach = -1;
            for (const at of [...ends].sort((a, b) => a - b)) {
                if (at <= reach)
                    continue;
                for (let end = at; end <= path.length; end++) {
                    next.add(end);
                    reach = end;
                    if (part === 'within' && path[end] === '/')
                        break;
                }
            }
        }
        if (next.size === 0)
            return false;
        ends = next;
    }
    return ends.has(path.length);
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
