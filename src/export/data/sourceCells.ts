import { byId } from "#core/model/byId.ts";
import type { Citation } from "#core/model/records.ts";
import type { ExportedView } from "../exportedView.ts";
import { atlasAddress } from "../view/atlasAddress.ts";
import type { CellValue } from "./exportTable.ts";

/** Where a source can be read: the address it was published at, else its page in the atlas. */
export function sourceAddress(view: ExportedView, id: string): string {
  const url = view.details && byId(view.details.sources).get(id)?.url;
  return url ?? atlasAddress(view, `/sources/${encodeURIComponent(id)}`);
}

/** Who says so: titles, addresses, and the places in them, each list in the same order. */
export function sourceCells(view: ExportedView, citations: readonly Citation[]): readonly CellValue[] {
  const known = byId(view.atlas.sources);
  const ids = [...new Set(citations.map(({ source }) => source))];
  const places = ids.map((id) =>
    citations.flatMap(({ source, locator }) => (source === id && locator !== undefined ? locator : [])).join(", "),
  );
  return [
    ids.map((id) => known.get(id)?.title ?? id).join("; ") || undefined,
    ids.map((id) => sourceAddress(view, id)).join(" ") || undefined,
    places.some((place) => place !== "") ? places.join("; ") : undefined,
  ];
}
