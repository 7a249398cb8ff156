import type { ExportedView } from "../exportedView.ts";

/** What a file made from a view says of it, so that the view can be opened again. */
export interface CarriedView {
  /** Absolute address of the view. */
  readonly address: string;
  readonly dataVersion: string;
  /** Name and address of the licence. */
  readonly licence: string;
  /** Ids of the sources, joined by a space. */
  readonly sources: string;
}

/** The names under which files carry each part: keywords of a PNG's texts, properties of an Office document. */
export const carriedNames: Readonly<Record<keyof CarriedView, string>> = {
  address: "Address",
  dataVersion: "Data version",
  licence: "Licence",
  sources: "Sources",
};

/** What files made from a view say of it. */
export const carriedOf = ({ address, dataVersion, licence, sources }: ExportedView): CarriedView => ({
  address,
  dataVersion,
  licence: `${licence.name} ${licence.address}`,
  sources: sources.map(({ id }) => id).join(" "),
});

/** The same as pairs of name and text, in a fixed order. */
export const carriedPairs = (carried: CarriedView): readonly (readonly [name: string, text: string])[] => [
  [carriedNames.address, carried.address],
  [carriedNames.dataVersion, carried.dataVersion],
  [carriedNames.licence, carried.licence],
  [carriedNames.sources, carried.sources],
];

/** What pairs of name and text that were found in a file say; `undefined` where no address is among them. */
export function carriedIn(pairs: Iterable<readonly [name: string, text: string]>): CarriedView | undefined {
  const found = new Map(pairs);
  const text = (part: keyof CarriedView) => found.get(carriedNames[part]) ?? "";
  if (text("address") === "") return undefined;
  const [address, dataVersion, licence, sources] = [
    text("address"),
    text("dataVersion"),
    text("licence"),
    text("sources"),
  ];
  return { address, dataVersion, licence, sources };
}
