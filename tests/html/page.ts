import { pageAt } from "../app/pageAt.tsx";

const pages = new Map<string, Promise<string>>();

/** What stands in the root of a page with the real facts; each page is written once for all tests. */
export function page(address: string): Promise<string> {
  const written = pages.get(address) ?? pageAt(address).then(({ html }) => html);
  pages.set(address, written);
  return written;
}
