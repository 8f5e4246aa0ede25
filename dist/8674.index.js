export const id = 8674;
export const ids = [8674];
export const modules = {

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_encoded_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11742);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);
/** Code and words that nobody can read: decoded and run at once, programs in letters, text written as numbers, blobs in comments. */


/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    meta: {
        id: 'obfuscation/encoded-payload',
        severity: 'warning',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'encoded-payload' }],
        reads: 'raw',
        summary: 'Disallow code that is encoded so that nobody can read it',
        why: 'Readers copy commands from documentation; what is encoded and run at once does something they cannot have read.',
        remedy: 'Write the code as it is, or link to its source; say what the command does.',
        messages: {
            command: 'A command decodes letters and runs them at once; they fetch, start or remove something.',
            run: 'A command decodes text and runs it at once.',
            program: 'A program is written here in letters (Base64).',
            escapes: 'Plain text is written here as a long row of character codes.',
            scrambled: 'The code here was made unreadable by a program.',
            comment: 'A comment that readers do not see holds a long row of encoded letters.'
        }
    },
    examples: {
        bad: [
            '```sh\n⟦echo {{payload:fetch}} | base64 -d | bash⟧\n```',
            'Run `⟦bash -c "$(echo {{payload:fetch}} | base64 --decode)⟧"` as root.',
            '```sh\ncurl -s https://files.example/x | ⟦base64 -d | sh⟧\n```',
            '```js\n⟦eval(atob("{{payload:words}}"))⟧\n```',
            '```py\n⟦exec(base64.b64decode("{{payload:words}}"))⟧\n```',
            "```py\n⟦exec(__import__('base64').b64decode('{{payload:fetch}}'))⟧\n```",
            '```php\n⟦eval(gzinflate(base64_decode("{{payload:words}}")));⟧\n```'.replace(';⟧', '⟧;'),
            '```\n⟦powershell -nop -w hidden -enc {{payload:shell}}⟧\n```',
            '```\n⟦IEX ([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String("{{payload:words}}")))⟧\n```',
            '```sh\n⟦bash <<< "$(echo {{payload:fetch}} | base64 -d)⟧"\n```',
            '```sh\nperl -MMIME::Base64 -e \'⟦eval(decode_base64("{{payload:words}}"))⟧\'\n```',
            '```sh\nruby -e \'⟦eval(Base64.decode64("{{payload:words}}"))⟧\'\n```',
            '```powershell\n$c = [Text.Encoding]::UTF8.GetString([Convert]::⟦FromBase64String("{{payload:words}}")); iex⟧ $c\n```',
            '```bat\n⟦certutil -decode letters.txt run.exe && run.exe⟧\n```',
            "```sh\n⟦echo 'hs | x/dilavni.selif//:sptth lruc' | rev | sh⟧\n```",
            'Save this as a file:\n\n```\n⟦{{payload:program}}⟧\n```',
            '```js\nvar a = "⟦{{payload:escapes}}⟧"\n```',
            '[here](https://files.example/?q=⟦{{payload:percent}}⟧)',
            '```js\n⟦eval(function(p,a,c,k,e,d)⟧{return p})\n```',
            '```js\n⟦{{payload:scrambled}}⟧\n```',
            'Text. <!-- ⟦{{payload:blob}}⟧ -->'
        ],
        good: [
            'Decode it with `echo aGVsbG8= | base64 -d` and read it.',
            '```sh\nkubectl get secret db -o jsonpath="{.data.password}" | base64 --decode\n```',
            '```sh\ncurl -sSf https://sh.rustup.rs | sh\n```',
            '```powershell\n$bytes = [System.Text.Encoding]::Unicode.GetBytes($command)\npwsh -EncodedCommand $encoded\n```',
            '```bat\ncertutil -decode certificate.b64 certificate.cer\n```',
            "```sh\ncat list.txt | tr -d '\\r' | sh\necho abc | rev\n```",
            '```js\nconst text = atob(token.split(".")[1])\n```',
            'Never pass the result of `atob()` to `eval()`.',
            '```py\nimage = base64.b64decode(response["data"])\n```',
            '![dot](data:image/png;base64,{{payload:blob}})',
            '```\n-----BEGIN CERTIFICATE-----\n{{payload:blob}}\n-----END CERTIFICATE-----\n```',
            'Play with it [here](https://play.example/#code/{{payload:blob}}).',
            '<!-- https://play.example/#code/{{payload:blob}} -->',
            'The bytes `\\x7f\\x45\\x4c\\x46` begin a program.',
            '[статья](https://ru.wiki.example/wiki/%D0%A1%D0%B2%D0%BE%D0%B1%D0%BE%D0%B4%D0%BD%D0%BE%D0%B5_%D0%BF%D1%80%D0%BE%D0%B3%D1%80%D0%B0%D0%BC%D0%BC%D0%BD%D0%BE%D0%B5_%D0%BE%D0%B1%D0%B5%D1%81%D0%BF%D0%B5%D1%87%D0%B5%D0%BD%D0%B8%D0%B5)',
            '<a href="&#109;&#97;&#105;&#108;&#116;&#111;&#58;&#115;&#97;&#109;&#64;&#101;&#120;&#97;&#109;&#112;&#108;&#101;&#46;&#99;&#111;&#109;&#46;&#97;&#98;&#99;&#100;">Sam</a>',
            'The sum is `sha256:{{payload:digits}}`.',
            '<!-- ------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------ -->',
            '<!-- aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa -->'
        ]
    },
    *check({ text }) {
        for (const { kind, start, end } of (0,_detect_encoded_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedPayloads */ .eb)(text)) {
            yield { range: { start, end }, message: kind, ...grades[kind] };
        }
    }
}));
const grades = {
    command: { severity: 'error', confidence: 'high' },
    program: { severity: 'error', confidence: 'high' },
    run: { confidence: 'high' },
    escapes: { confidence: 'medium' },
    scrambled: { confidence: 'medium' },
    comment: { confidence: 'low' }
};


/***/ })

};
