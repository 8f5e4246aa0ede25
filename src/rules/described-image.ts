/** The examples of rules that look at pictures, in words: for the documentation and the command line. */
import type { DescribedImage, Example, ImageExample } from './rule.js'

export function isImageExample(example: Example): example is ImageExample {
  return typeof example === 'object' && 'image' in example
}

/** Where the picture of an example stands. */
export function imagePath({ path, image }: ImageExample): string {
  const ending = image.format === undefined || image.format === 'jpeg' ? 'jpg' : image.format
  return path ?? `docs/images/picture.${ending}`
}

/** The example, a line for each thing. */
export function imageExampleLines(example: ImageExample): readonly string[] {
  const { before, image, beside = {}, repository = {}, author } = example
  return [
    imagePath(example),
    ...(before ? ['  before:', ...fieldLines(before), '  after:'] : []),
    ...fieldLines(image),
    ...Object.entries(beside).map(
      ([path, text]) => `${path} in the same change${text === null ? '' : `: ${flat(text)}`}`
    ),
    ...Object.entries(repository).map(([path, text]) => `${path}: ${flat(text)}`),
    ...(author === undefined ? [] : [`proposed by ${author}`])
  ]
}

function fieldLines({ position, exif, iptc, xmp, text, packed, profile }: DescribedImage): readonly string[] {
  const group = (name: string, fields: Readonly<Record<string, string | readonly string[]>> = {}) =>
    Object.entries(fields).map(
      ([key, value]) => `  ${name} ${key}: ${typeof value === 'string' ? value : value.join(', ')}`
    )
  const lines = [
    ...(position ? [`  GPS position: ${position.join(', ')}`] : []),
    ...group('EXIF', exif),
    ...group('IPTC', iptc),
    ...group('XMP', xmp),
    ...group('PNG', { ...text, ...packed }),
    ...(profile === undefined ? [] : [`  color profile, copyright: ${profile}`])
  ]
  return lines.length === 0 ? ['  no metadata'] : lines
}

function flat(text: string): string {
  return text.replace(/\s{1,1000}/g, ' ').trim()
}
