/** What stands in the root of a page, as a whole document. */
export const framed = (root: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body><div id="root">${root}</div></body></html>`;
