/** Whether a section says anywhere whose the pictures in it are. */
import { licenseMentions } from '../detect/license-mention.js'
import { licenseOfUrl } from '../detect/license-url.js'
import type { Section } from '../document/document.js'
import { creditSigns, isCreditHeading } from './credit-sign.js'

/** A sign of credit, a notice of copyright, the name of a license, or a link to one or to a page that describes a picture. */
export function holdsCredit({ prose, links }: Section): boolean {
  if (links.some(({ url }) => licenseOfUrl(url) !== undefined || describesPicture.test(url))) return true
  return prose.blocks.some(({ text, kind }) => {
    if (kind === 'heading') return isCreditHeading(text)
    const anywhere = [{ start: 0, end: text.length }]
    return (
      notice.test(text) ||
      creditSigns(text, anywhere).some((sign) => sign.kind !== 'inspired') ||
      licenseMentions(text).length > 0
    )
  })
}

const notice =
  /©|\(c\)\s?\d{4}|\bcopyright\b|public domain|\bcourtesy\b|\b(?:photo|image|picture|credit|source)s?\s{0,2}:/i
const describesPicture =
  /\/wiki\/(?:File|Datei|Fichier|Archivo):|^https?:\/\/(?:www\.)?flickr\.com\/|deviantart\.com\/[^/]+\/art\//i
