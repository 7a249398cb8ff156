import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";
import type { CountryId } from "#core/model/records.ts";
import { type ExportedView, exportedView, type ViewKind } from "#export/exportedView.ts";
import { layoutBody } from "#export/slide/layoutSlide.ts";
import type { PreviewScene } from "./previewContent.ts";
import type { PreviewRoom } from "./previewView.ts";

/** A view of the atlas, as it would be taken away. */
export const viewOf = (
  { atlas, details, observations, world, messages }: PreviewScene,
  kind: ViewKind,
  chosen: Partial<Filter> & { readonly countryId?: CountryId } = {},
): ExportedView => {
  const { countryId, ...patch } = chosen;
  const filter = { ...defaultFilter, ...patch };
  const known = { atlas, details, observations, world, messages, accessed: atlas.created };
  return exportedView({ ...known, kind, filter, countryId, address: "", path: "" });
};

/** What a slide of a view shows, in the room of a picture. */
export const viewBody = (view: ExportedView) => (room: PreviewRoom) =>
  layoutBody({ ...room, view, forDeck: false, asPixels: true });
