/** Lists of GitHub, read page by page. */
import * as v from 'valibot'
import { expected } from './repository.js'

export interface Page {
  readonly per_page: number
  readonly page: number
}

interface Answer {
  readonly data: unknown
  readonly headers: { readonly link?: string | undefined }
}

export interface List<Item> {
  /** Each item's form. */
  readonly item: v.GenericSchema<unknown, Item>
  /** What the list is called where its form is not known. */
  readonly name: string
  /** No page is asked for once there are so many items. */
  readonly most: number
}

/** The items of all pages, as long as GitHub names a next one. */
export async function allPages<Item>(
  list: List<Item>,
  read: (page: Page) => Promise<Answer>
): Promise<readonly Item[]> {
  const items: Item[] = []
  for (let page = 1; items.length < list.most; page++) {
    const { data, headers } = await read({ per_page: 100, page })
    const found = expected(v.array(list.item), data, list.name)
    items.push(...found)
    if (found.length === 0 || !/\brel="next"/.test(headers.link ?? '')) break
  }
  return items
}
