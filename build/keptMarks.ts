import { createHash } from "node:crypto";
import { lanesOf } from "#core/layout/timeline/lanes.ts";
import type { Atlas } from "#core/model/atlas.ts";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import type { Filter } from "#core/model/filter.ts";
import { writeFilter } from "#core/model/filterUrl/writeFilter.ts";
import type { Dataset } from "#core/model/records.ts";
import { type KeptPackage, keptDataset } from "#core/parse/keptPackage.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { measureRows } from "#core/select/measureRows.ts";
import { measureYears } from "#core/select/measureYears.ts";

/**
 * What a version of the data draws, whatever it looks like: for each map how many places are in each state in its newest
 * year, for the cards and each lane how many there are; after `#` a digest of every single mark, in every year.
 */
export interface KeptMarks {
  /** By the query of the map's address. */
  readonly maps: Readonly<Record<string, string>>;
  /** By kind. */
  readonly cards: Readonly<Record<string, string>>;
  /** By the lane's id. */
  readonly timeline: Readonly<Record<string, string>>;
}

const digest = (marks: unknown): string =>
  createHash("sha256").update(JSON.stringify(marks)).digest("hex").slice(0, 10);

/** Every map there is: each layer, each indicator, and what is counted over all of them. */
const maps = ({ layers, indicators }: Atlas): readonly Filter[] => [
  ...(["founding", "layers", "programmes", "income"] as const).map((measure) => ({ ...defaultFilter, measure })),
  ...layers.map(({ id }) => ({ ...defaultFilter, measure: "layer" as const, layers: [id] })),
  ...indicators.map(({ id }) => ({ ...defaultFilter, measure: "indicator" as const, indicator: id })),
];

function mapMarks(atlas: Atlas, { observations }: Dataset, filter: Filter): string {
  const years = measureYears(atlas, filter, observations).years.map(({ year }) => year);
  const shown = [undefined, ...years].map((asOf) => measureRows(atlas, { ...filter, asOf }, observations));
  const counts = Object.entries(shown[0]?.states ?? {}).filter(([, count]) => count > 0);
  const marks = shown.map(({ rows }) =>
    rows.map((row) => [row.country, row.state, row.value, row.class, row.unknownDate, row.later]),
  );
  return `${counts.map(([state, count]) => `${state} ${count}`).join(", ")} #${digest(marks)}`;
}

const counted = (marks: readonly unknown[]): string => `${marks.length} #${digest(marks)}`;

function cardMarks({ cards }: Atlas): KeptMarks["cards"] {
  const kinds = [...new Set(cards.map(({ kind }) => kind))];
  const marks = cards.map(({ start, end, asOf, citations, summary, ...card }) => ({
    ...card,
    dates: [start?.text, end?.text, asOf?.text],
  }));
  return Object.fromEntries(kinds.map((each) => [each, counted(marks.filter(({ kind }) => kind === each))]));
}

function timelineMarks(atlas: Atlas): KeptMarks["timeline"] {
  const words = {
    conferences: "",
    programmes: "",
    planTime: () => "",
    undatedActions: () => "",
    objectives: () => "",
  };
  return Object.fromEntries(
    lanesOf(atlas, atlas.events, "full", words).map(({ id, hue, life, items, shelf }) => {
      const marks = items.map(({ id: item, kind, date, status }) => [item, kind, date.text, status]);
      const ends = [hue, life?.start.text, life?.end?.text, life?.lastKnown, shelf?.ids];
      return [id, `${items.length} #${digest([marks, ends])}`];
    }),
  );
}

/**
 * What a kept version draws by the code of today.
 *
 * @param tables names of all tables of today
 */
export function marksOf(kept: KeptPackage, tables: readonly string[]): KeptMarks {
  const dataset = keptDataset(kept, tables);
  const atlas = parseAtlas(dataset, { version: kept.version, created: kept.created.slice(0, 10) });
  return {
    maps: Object.fromEntries(maps(atlas).map((filter) => [writeFilter(filter), mapMarks(atlas, dataset, filter)])),
    cards: cardMarks(atlas),
    timeline: timelineMarks(atlas),
  };
}
