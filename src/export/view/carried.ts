import type { ExportedView } from "../exportedView.ts";

/** What must travel with a view, under the names by which files of every form carry it. */
export const carried = (view: ExportedView) => ({
  Address: view.address,
  "Data version": view.dataVersion,
  Licence: `${view.licence.name} ${view.licence.address}`,
  /** Ids of the sources, parted by spaces. */
  Sources: view.sources.map(({ id }) => id).join(" "),
  Accessed: view.accessed,
});
