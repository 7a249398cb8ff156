import type { Measured } from "#core/select/measureRows.ts";
import type { Selection } from "#core/select/selection.ts";
import type { ShownView } from "../exportedView.ts";

/** A view with what its filter leaves, and what its map shows. */
export interface FoundView extends ShownView {
  readonly selection: Selection;
  readonly measured: Measured | undefined;
}
