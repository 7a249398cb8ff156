/**
 * A part of the page by its id.
 *
 * @throws {Error} where there is none
 */
export function partOf<T extends Element = HTMLElement>(page: Document, id: string): T {
  const part = page.querySelector<T>(`#${id}`);
  if (!part) throw new Error(`There is no ${id}`);
  return part;
}
