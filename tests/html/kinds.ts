import { atlas } from "../app/pageAt.tsx";

const some = (table: readonly { readonly id: string }[]): readonly string[] =>
  [table[0], table[Math.floor(table.length / 2)], table.at(-1)].flatMap((one) => one?.id ?? []);

/** Addresses of every kind of page, and of every way to look at one. */
export const kinds: readonly string[] = [
  "/",
  "/map",
  "/map?measure=layers",
  "/map?tab=table",
  "/timeline",
  "/programmes",
  "/programmes?view=list",
  "/programmes?view=table",
  "/programmes?topic=health&country=FJI&time=2014",
  "/programmes?q=atlantis",
  ...[...some(atlas.programmes), ...some(atlas.help), ...some(atlas.cohorts)].map((id) => `/programmes/${id}`),
  "/countries",
  ...["BFA", "FJI", "MEX", "XKX"].map((id) => `/countries/${id}`),
  ...atlas.partnerships.map(({ id }) => `/partnerships/${id}`),
  ...some(atlas.organisations).map((id) => `/organisations/${id}`),
  ...some(atlas.themes).map((id) => `/themes/${id}`),
  "/sources",
  ...some(atlas.sources).map((id) => `/sources/${id}`),
  "/sources/pod-about",
  "/figures",
  "/about",
  "/data",
  "/embedding",
  "/nowhere",
];
