/** What the atlas is called. */
export const title = "Open Data Partnerships Atlas";

/** The title of a page of it. */
export const pageTitle = (page: string): string => `${page} – ${title}`;
