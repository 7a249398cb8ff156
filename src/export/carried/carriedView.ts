import type { ExportedView } from "../exportedView.ts";

/** What a file made from a view says of it, so that the view can be opened again. */
export interface CarriedView {
  /** Absolute address of the view, for people. */
  readonly address: string;
  /** The same within the atlas, wherever it stands: what is opened again. */
  readonly path: string;
  readonly dataVersion: string;
  /** Address of the licence. */
  readonly licence: string;
  /** Ids of the sources, joined by a space. */
  readonly sources: string;
}

/** The names under which files carry each part: keywords of PNG text, names of PPTX properties and HTML metadata. */
export const carriedKeys: Readonly<Record<keyof CarriedView, string>> = {
  address: "opd-atlas:address",
  path: "opd-atlas:path",
  dataVersion: "opd-atlas:data-version",
  licence: "opd-atlas:licence",
  sources: "opd-atlas:sources",
};

/** What files made from a view say of it. */
export const carriedOf = ({ address, path, dataVersion, licence, sources }: ExportedView): CarriedView => ({
  address,
  path,
  dataVersion,
  licence: licence.address,
  sources: sources.map(({ id }) => id).join(" "),
});

/** The same as pairs of key and text, in a fixed order. */
export const carriedPairs = (carried: CarriedView): readonly (readonly [key: string, text: string])[] => [
  [carriedKeys.address, carried.address],
  [carriedKeys.path, carried.path],
  [carriedKeys.dataVersion, carried.dataVersion],
  [carriedKeys.licence, carried.licence],
  [carriedKeys.sources, carried.sources],
];

/** What pairs found in a file say; `undefined` where the view is not among them. */
export function carriedIn(pairs: Iterable<readonly [key: string, text: string]>): CarriedView | undefined {
  const found = new Map(pairs);
  const text = (key: keyof CarriedView) => found.get(carriedKeys[key]) ?? "";
  if (text("address") === "" && text("path") === "") return undefined;
  return {
    ...{ address: text("address"), path: text("path"), dataVersion: text("dataVersion") },
    ...{ licence: text("licence"), sources: text("sources") },
  };
}
