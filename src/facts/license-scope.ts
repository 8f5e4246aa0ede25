/** How much of a page a license or a credit speaks of: read from the thing that its sentence calls licensed or taken over. */
import type { FactScope } from './fact.js'
import type { PassageLink } from './passage.js'

const things: readonly (readonly [FactScope, RegExp])[] = [
  [
    'section',
    /\b(?:this|these|following|preceding|above|below|next) (?:sub)?(?:sections?|chapters?|tables?|paragraphs?|passages?|quotations?|excerpts?|appendix|definitions?)\b|\bdieser abschnitt\b|\besta sección\b|\bcette section\b/iu
  ],
  [
    'asset',
    /\b(?:images?|photos?|photographs?|photography|pictures?|figures?|illustrations?|diagrams?|icons?|logos?|screenshots?|drawings?|charts?|graphics?|artworks?|videos?|fonts?|typefaces?|audio|music|sounds?|maps?|emojis?|media files?|avatars?|bild(?:er|nachweise?)?|fotos?|grafik(?:en)?|abbildung(?:en)?|imagen(?:es)?|imágenes|figuras?|ilustraci[oó]n(?:es)?|photographies?|imagem|imagens|ilustraç(?:ão|ões)|immagin[ei])\b|画像|写真|図|图片|圖片|照片|插图/iu
  ],
  [
    'code',
    /\b(?:code(?! of conduct)|snippets?|software|source files?|programs?|scripts?|librar(?:y|ies)|packages?|plug-?ins?|modules?|frameworks?|binar(?:y|ies)|quell(?:code|text)|código|logiciels?|codice)\b|コード|代码|程式碼/iu
  ],
  [
    'page',
    /\b(?:pages?|documents?|documentation|docs|contents?|texts?|prose|website|site|guides?|lessons?|works?|books?|materials?|articles?|tutorials?|manuals?|wiki|handbooks?|polic(?:y|ies)|agreement|codes? of conduct|covenant|terms|readme|glossary|translations?|curriculum|courses?|slides|workshops?|repository|project|everything|seite|inhalte?|texte?|dokumentation|página|contenidos?|texto|documentación|contenu|conteúdo|documentação|testo|documentazione)\b|ページ|文書|本文|页面|文档|內容|内容/iu
  ]
]

const exceptions =
  /\b(?:except(?:ing)?(?: (?:for|where|as))?|with the exception of|unless|apart from|other than|besides|excluding)\b[^,;.]{0,120}[,;]/giu
/** "MIT for the code", "CC BY 4.0 (text)", "CC BY 4.0 license for all images". */
const named =
  /^[\s"'”’`*]{0,3}(?:licen[cs]e)?\s{0,2}(?:\(\s?(?:for )?|(?:,\s?)?for )(?:all |any |the |its |our )?([\p{L} -]{2,40})/iu

/** The thing that comes first in a stretch of words; `undefined` where none is named. */
export function scopeNamed(words: string): FactScope | undefined {
  const read = words.replace(exceptions, (part) => ' '.repeat(part.length))
  let first: { readonly scope: FactScope; readonly at: number } | undefined
  for (const [scope, pattern] of things) {
    const at = read.search(pattern)
    if (at !== -1 && (first === undefined || at < first.at)) first = { scope, at }
  }
  return first?.scope
}

/** A passage with blanks in place of the titles of works elsewhere, which say nothing of what is licensed. */
export function withoutTitles(text: string, links: readonly PassageLink[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { link, start, end } of links) {
    if (start < at || !/^(?:https?:)?\/\//i.test(link.url)) continue
    pieces.push(text.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  return pieces.join('') + text.slice(at)
}

/** The scope of a license from the words before its name in the sentence, after the license named last, and from those after it. */
export function scopeAround(before: string, after: string): FactScope | undefined {
  const told = named.exec(after)?.[1]
  return (told === undefined ? undefined : scopeNamed(told)) ?? scopeNamed(before)
}
