import { pageTitle } from "#i18n/en/title.ts";

/** Stands in for the texts of the atlas's own header and first view: no embed shows more of them. */
export const atlas = {};
export const shell = { pageTitle };
