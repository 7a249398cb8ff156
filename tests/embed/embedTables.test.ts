import { expect, test } from "vitest";
import { unpackEmbed } from "#app/live/embedData.ts";
import { openPackage } from "#build/dataDoor.ts";
import { embedTables } from "#build/pages/embedTables.ts";
import { defaultFilter } from "#core/model/defaultFilter.ts";
import { readFilter } from "#core/model/filterUrl/readFilter.ts";
import { vocabularyOf } from "#core/model/filterUrl/vocabulary.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { measureRows } from "#core/select/measureRows.ts";
import { measureYears } from "#core/select/measureYears.ts";
import { selectAtlas } from "#core/select/selectAtlas.ts";
import { en } from "#i18n/en.ts";
import { rowWords } from "#panels/map/rowWords.ts";
import { atlas } from "../app/pageAt.tsx";

const { dataset } = await openPackage("data");
const packed = embedTables("map", dataset);
const own = parseAtlas(unpackEmbed(packed ?? {}), atlas);
const { observations } = dataset;

const searches = [
  ...atlas.layers.flatMap(({ id }) => [`?layer=${id}`, `?layer=${id}&asof=2014`]),
  ...atlas.indicators.map(({ id }) => `?measure=${id}`),
  "",
  "?measure=layers",
  "?measure=layers&asof=2013",
  "?measure=income",
  "?measure=programmes",
  "?measure=programmes&topic=health~water&time=2014",
  "?measure=programmes&q=bank",
  "?measure=programmes&org=odi&partnership=pod",
  "?layer=ogp&region=SSF&country=BFA",
];

test.each(searches)("the map of an embed shows of %s what the atlas shows", (search) => {
  const { filter, invalid } = readFilter(search, vocabularyOf(atlas));
  expect(readFilter(search, vocabularyOf(own))).toEqual(readFilter(search, vocabularyOf(atlas)));
  expect(filter === defaultFilter && search !== "", `${search} ${JSON.stringify(invalid)}`).toBe(false);
  const [here, there] = [measureRows(own, filter, observations), measureRows(atlas, filter, observations)];
  for (const part of ["year", "isPartial", "hue", "bins", "states", "classes"] as const)
    expect(here[part]).toEqual(there[part]);
  const words = (measured: typeof here) =>
    measured.rows.map((row) => [row.country, row.state, rowWords(row, measured, en)]);
  expect(words(here)).toEqual(words(there));
  expect(measureYears(own, filter, observations)).toEqual(measureYears(atlas, filter, observations));
  expect(selectAtlas(own, filter).countries).toEqual(selectAtlas(atlas, filter).countries);
});

test("the numbers of the sources are those of the atlas", () => {
  const numbers = [...own.citationNumber].filter(([id]) => atlas.citationNumber.has(id));
  expect(numbers.length).toBeGreaterThan(20);
  for (const [id, number] of numbers) expect(number).toBe(atlas.citationNumber.get(id));
  for (const { citations } of own.entries)
    for (const { source } of citations) expect(own.citationNumber.has(source)).toBe(true);
});
