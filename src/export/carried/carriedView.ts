import type { ExportedView } from "../exportedView.ts";
import { carried } from "../view/carried.ts";

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
export function carriedOf(view: ExportedView): CarriedView {
  const said = carried(view);
  return { address: said.Address, dataVersion: said["Data version"], licence: said.Licence, sources: said.Sources };
}

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
