import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import type { Atlas, CoreSource, SourceDetails } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Card } from "#core/model/card.ts";
import type { Filter } from "#core/model/filter.ts";
import type { CountryId } from "#core/model/records.ts";
import { type Measured, measureRows } from "#core/select/measureRows.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import type { Selection } from "#core/select/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { PackTables } from "#state/packShelf.ts";
import { asOfView, asOfViewWords } from "./view/asOf.ts";
import { filtersInWords, headlineOf } from "./view/headline.ts";
import { selectionOnMap } from "./view/mapPlace.ts";
import { publishersShown, sourcesOf } from "./view/viewSources.ts";

export type ViewKind = "map" | "timeline" | "programmes" | "country";

/** A view of the atlas that a reader wants to take away. */
export interface ShownView {
  readonly kind: ViewKind;
  readonly filter: Filter;
  /** Set exactly where `kind` is `country`. */
  readonly countryId?: CountryId | undefined;
  /** Absolute address of the view. */
  readonly address: string;
  /** The same within the atlas, with its query. */
  readonly path: string;
  readonly atlas: Atlas;
  /** Where they have arrived: sources get their addresses from them. */
  readonly details?: PackTables["details"] | undefined;
  /** Needed for maps of indicators. */
  readonly observations?: PackTables["observations"] | undefined;
  /** Needed for maps and country pages. */
  readonly world?: PlacedWorld | undefined;
  readonly messages: Messages;
  /** The day the reader took it, `YYYY-MM-DD`. */
  readonly accessed: string;
}

/** A source that a view rests on; with its address and the rest of it where the details have arrived. */
export type ViewSource = CoreSource & Partial<SourceDetails> & { readonly number: number };

/** A view with all that must travel with it, whatever the form it leaves in. */
export interface ExportedView extends ShownView {
  readonly dataVersion: string;
  /** Day the data were made, `YYYY-MM-DD`. */
  readonly created: string;
  readonly licence: { readonly name: string; readonly address: string };
  /** What the filter leaves; of a map of a continent, what of it lies there. */
  readonly selection: Selection;
  /** The cards that are drawn, where they are not all of the selection. */
  readonly cardsDrawn?: readonly Card[] | undefined;
  /** What is said with it, in paragraphs, where it is a step of a story. */
  readonly said?: readonly string[] | undefined;
  /** What the map shows of every place; of a map only. */
  readonly measured: Measured | undefined;
  /** Every source that what is shown rests on, in the order of their numbers. */
  readonly sources: readonly ViewSource[];
  /** Who published them, those of most citations first. */
  readonly publishers: readonly string[];
  /** What is shown, as one sentence. */
  readonly headline: string;
  /** What the filter chooses and the headline does not say. */
  readonly filtersInWords: readonly string[];
  /** EDTF: the time that what is shown holds for. */
  readonly asOf: string;
  readonly asOfWords: string;
  /** `opd-atlas_<view>_<asof>_<dataversion>.<ext>`. */
  readonly fileName: (extension: string) => string;
}

/** The licence of the text and arrangement of the data; each source keeps its own. */
const licence = { name: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/" };

/** The view's part of a file name: its kind, and what of that kind. */
function viewSlug({ kind, countryId, filter: { measure, layers, indicator } }: ShownView): string {
  if (kind === "country") return `country-${countryId}`;
  if (kind !== "map") return kind;
  const what = measure === "indicator" ? indicator : measure === "layer" ? layers[0] : measure;
  return `map-${what}`;
}

const inName = (text: string): string => text.replace(/[^\w.-]+/g, "-").replace(/^-+|-+$/g, "");

/** Works out what must travel with a view. */
export function exportedView(shown: ShownView): ExportedView {
  const { kind, atlas, filter, details, observations } = shown;
  const left = selectAtlas(atlas, filter);
  const selection = kind === "map" ? selectionOnMap(left, filter) : left;
  const measured = kind === "map" ? measureRows(atlas, filter, observations?.observations) : undefined;
  const found = { ...shown, selection, measured };
  const more = details && byId(details.sources);
  const headline = headlineOf(found);
  const asOf = asOfView(found);
  return {
    ...found,
    dataVersion: atlas.version,
    created: atlas.created.slice(0, 10),
    licence,
    sources: sourcesOf(found).map((source) => ({
      ...more?.get(source.id),
      ...source,
      number: atlas.citationNumber.get(source.id) ?? 0,
    })),
    publishers: publishersShown(found),
    headline,
    filtersInWords: filtersInWords(found, headline),
    asOf,
    asOfWords: asOfViewWords(found, asOf),
    fileName: (extension) => `opd-atlas_${[viewSlug(shown), asOf, atlas.version].map(inName).join("_")}.${extension}`,
  };
}
