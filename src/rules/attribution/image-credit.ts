/**
 * Pictures shown from a site where each has an author and a license of its own, without a word of either beside them; and pictures
 * brought along whose own metadata name an author, a holder of rights or a license that nothing else names.
 */
import type { ImageMetadata } from '../../document/image-metadata.js'
import { defineRule } from '../rule.js'
import { hostName, licenseName } from '../slot.js'

const hosts = [
  'upload.wikimedia.org',
  'commons.wikimedia.org',
  'staticflickr.com',
  'deviantart.net',
  'wixmp.com',
  'artstation.com',
  'behance.net'
]
const harbor = 'https://upload.wikimedia.org/wikipedia/commons/a/ab/Harbor_at_night.jpg'

export default defineRule({
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
      uncredited:
        'The picture is shown from {host} without author or license; its license, given there, may ask for both.',
      embedded:
        'The metadata of this picture name who made it or holds rights in it, and no page of this change credits anybody for it.',
      license: 'The metadata of this picture name a license ({license}), and no page of this change does.',
      stripped:
        'This change takes out of the metadata of the picture whom it credited, and no page of the change does.',
      replaced:
        'The picture that stood here credited somebody in its metadata. If it is still the same one, keep the credit.'
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

  load: () => import('../../facts/credit-nearby.js'),

  *check({ section, images }, { loaded: { holdsCredit } }) {
    let credited: boolean | undefined
    for (const { url, alt, title, range, urlRange } of images) {
      const host = /^(?:https?:)?\/\/([^/?#]{1,100})/i.exec(url)?.[1]?.toLowerCase()
      if (host === undefined || !hosts.some((one) => host === one || host.endsWith(`.${one}`))) continue
      if (isMark.test(url)) continue
      const linked = section.links.some((link) => link.range.start < range.start && range.end < link.range.end)
      credited ??= holdsCredit(section)
      if (linked || credited || creditInTitle.test(`${alt} ${title ?? ''}`)) continue
      yield { range: urlRange, message: 'uncredited', slots: { host: hostName(host) }, confidence: 'medium' }
    }
  },

  images: {
    load: async () => ({
      ...(await import('../../facts/embedded-credit.js')),
      ...(await import('../../facts/at-home.js'))
    }),
    needs: () => ['license', 'credits', 'reuse'],

    concerns: ({ head, base }) => saysSomething(head) || (base !== undefined && saysSomething(base)),

    *check({ image, texts, paths, pullRequest }, { loaded, repository }) {
      const { embeddedCredit, namesOwner, mentionsAny, mentionsLicense, isOneOf, atHome } = loaded
      // Whoever states the license of files in files of their own does it there; those are not read before they are merged.
      if (paths.some(({ path }) => path === `${image.path}.license` || /(?:^|\/)REUSE\.toml$/.test(path))) return
      const own = atHome(repository, pullRequest)
      const strangersIn = (metadata: ImageMetadata | undefined) => {
        const credit = metadata && !namesOwner(metadata) ? embeddedCredit(metadata) : { names: [], licenses: [] }
        const isOwn = credit.names.some((name) => isOneOf(name, own))
        return isOwn ? { names: [], licenses: [] } : credit
      }
      const [now, before] = [strangersIn(image.head), strangersIn(image.base)]
      const elsewhere = [
        ...texts,
        ...[...(repository.credits ?? []), ...(repository.reuse?.tomls ?? [])].map(({ text }) => text),
        ...(repository.reuse?.companion === undefined ? [] : [repository.reuse.companion])
      ]
      const isNew = now.names.some((name) => !before.names.includes(name))
      if (isNew && !mentionsAny(elsewhere, now.names)) yield { message: 'embedded', confidence: 'medium' }
      const [license] = now.names.length > 0 ? [] : now.licenses.filter((id) => !before.licenses.includes(id))
      if (license !== undefined && !mentionsLicense(elsewhere, [license]))
        yield { message: 'license', slots: { license: licenseName(license) }, confidence: 'medium' }
      if (before.names.length === 0 || now.names.length > 0 || mentionsAny(elsewhere, before.names)) return
      if (image.showsTheSame) yield { message: 'stripped', confidence: 'medium' }
      else yield { message: 'replaced', severity: 'notice', confidence: 'low' }
    }
  }
})

function saysSomething({ artists, creators, rights, credits, licenses }: ImageMetadata): boolean {
  return [artists, creators, rights, credits, licenses].some((field) => field.length > 0)
}

/** Marks, signs and drawings of simple shapes, most of which nobody holds rights in. */
const isMark = /\.svg(?:[?#/]|$)|logo|icon|flag_of|badge|button/i

const creditInTitle = /©|\bby\b|\b(?:photo|image|credit|source|author)s?\s{0,2}:|\bCC[ -]BY\b|public domain/i
