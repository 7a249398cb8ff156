import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { Atlas } from "#core/model/atlas.ts";
import type { Messages } from "#i18n/en.ts";
import type { PackTables } from "#state/packShelf.ts";

/** All that the pictures of pages are drawn from. */
export interface PreviewContent {
  readonly atlas: Atlas;
  readonly details: PackTables["details"];
  readonly observations: PackTables["observations"];
  readonly world: PlacedWorld;
}

/** The same, with the words of a language. */
export interface PreviewScene extends PreviewContent {
  readonly messages: Messages;
}
