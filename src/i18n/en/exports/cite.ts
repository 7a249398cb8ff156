interface PlainCitation {
  readonly title: string;
  readonly atlas: string;
  readonly year: string;
  readonly version: string;
  readonly created: string;
  readonly address: string;
  readonly accessed: string;
  readonly licence: string;
}

/** How a view is cited. */
export const cite = {
  plain: ({ title, atlas, year, version, created, address, accessed, licence }: PlainCitation) =>
    `${atlas} (${year}). ${title}. Data version ${version} of ${created}, ${licence}. ${address} (read on ${accessed}).`,
  howPublished: "Online",
  note: (version: string, created: string, accessed: string, licence: string) =>
    `Data version ${version} of ${created}; accessed ${accessed}; ${licence}`,
};
