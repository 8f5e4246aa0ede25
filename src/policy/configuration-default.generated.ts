// Generated from src/policy/configuration-schema.ts by scripts/generate-rule-entries.mjs; run `npm run generate` after a change there.
import type { Configuration } from './configuration.js'

/** The configuration of a community that wrote none. */
export const defaultConfiguration: Configuration = {
  policies: ['python-discord', 'pyworldwide', 'stack-exchange'],
  rules: {},
  paths: ['**/*.{md,markdown,mdown,mkdn,mkd,mdx}', '**/*.{txt,text,rst,adoc,asciidoc}', '**/{readme,license,licence,copying,notice,authors,contributors,maintainers,credits,thanks,contributing,code_of_conduct,security,support,governance,changelog,changes,history,news,install,faq}'],
  pathsIgnore: ['**/{node_modules,bower_components,vendor,third_party,site-packages}/**', '**/{requirements,constraints}*.txt', '**/{CMakeLists,robots}.txt'],
  images: ['**/*.{jpg,jpeg,jpe,jfif,png,apng,webp,heic,heif,avif,tif,tiff}'],
  scope: 'added',
  failOn: 'error',
  onReview: 'pass',
  onIncomplete: 'fail',
  license: {
    allowed: []
  },
  sources: [],
  waivers: [],
  privacy: {
    consent: []
  },
  moderation: {
    contacts: []
  },
  limits: {
    fileSize: 2097152,
    imageSize: 5242880,
    images: 20,
    time: 120000
  },
  comments: {
    post: true,
    most: 20,
    summary: false,
    showMatches: false
  },
  labels: {},
  reviewRequest: {
    teams: [],
    from: 'error'
  },
  checkRun: false
}

/** Its globs, compiled: a path that one of `paths` takes, in any case, and none of `pathsIgnore`, is checked. */
export const defaultGlobs = {
  paths: [
    /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(md|markdown|mdown|mkdn|mkd|mdx))$/i,
    /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(txt|text|rst|adoc|asciidoc))$/i,
    /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(readme|license|licence|copying|notice|authors|contributors|maintainers|credits|thanks|contributing|code_of_conduct|security|support|governance|changelog|changes|history|news|install|faq))$/i
  ],
  images: [
    /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(jpg|jpeg|jpe|jfif|png|apng|webp|heic|heif|avif|tif|tiff))$/i
  ],
  pathsIgnore: [
    /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(node_modules|bower_components|vendor|third_party|site-packages)(?:\/(?!\.{1,2}(?:\/|$))(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)|$))$/,
    /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(requirements|constraints)[^/]*?\.txt)$/,
    /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(CMakeLists|robots)\.txt)$/
  ]
} as const
