import type { CountryLook } from "#charts/map/countryLook.ts";
import { splitBox } from "#core/layout/preview/box.ts";
import type { CoreSource } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import { citationsOf } from "#core/model/citation.ts";
import type { Dataset } from "#core/model/records.ts";
import { dateWords } from "#i18n/dateWords.ts";
import { Bars } from "../Bars.tsx";
import type { PreviewScene } from "../previewContent.ts";
import type { PreviewOf } from "../previewView.ts";
import { publisherOf } from "../publishers.ts";
import { type Paragraph, TextStack } from "../TextStack.tsx";
import { WorldPicture } from "../WorldPicture.tsx";

/** The records of a table that rest on a source. */
interface Support {
  readonly label: string;
  readonly count: number;
  /** Countries that the records name. */
  readonly countries: readonly string[];
}

/** Where an organisation has its seat is no country that the record is about. */
const countriesIn = (table: keyof Dataset, record: object): readonly string[] =>
  table !== "organisations" && "country" in record && typeof record.country === "string" ? [record.country] : [];

type Table = Exclude<keyof Dataset, "sources">;

/** What rests on a source, table by table, the most first. */
function supportsOf({ atlas, details, observations, messages }: PreviewScene, { id }: CoreSource): readonly Support[] {
  const tables: Partial<Pick<Dataset, Table>> = { ...atlas, ...details, ...observations };
  const names: Partial<Record<Table, string>> = {
    ...messages.sources.tables,
    observations: messages.sources.observationsTable,
  };
  return (Object.keys(names) as Table[])
    .map((table) => {
      const records = (tables[table] ?? []).filter(
        (record) => "source" in record && citationsOf(record).some(({ source }) => source === id),
      );
      return {
        label: names[table] ?? table,
        count: records.length,
        countries: records.flatMap((record) => countriesIn(table, record)),
      };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Height in px that a bar needs at least. */
const barRoom = 34;
const named: CountryLook = { state: "value", fill: "var(--ramp-4)" };

/** A source: what document it is, and what rests on it: the countries that those records name, or what they are. */
export const sourcePreview: PreviewOf = (scene, id) => {
  const { atlas, details, world, messages } = scene;
  const source = byId(atlas.sources).get(id);
  const rest = byId(details.sources).get(id);
  if (!source || !rest) return undefined;
  const { citation: texts, dates } = messages;
  const words = messages.preview.source;
  const supports = supportsOf(scene, source);
  const records = supports.reduce((sum, { count }) => sum + count, 0);
  const countries = new Set(supports.flatMap((support) => support.countries));
  const hasMap = countries.size > 0;
  const paragraphs: readonly Paragraph[] = [
    { text: words.number(atlas.citationNumber.get(id) ?? 0, atlas.sources.length), face: "bold" },
    { text: words.reliability(texts.reliability[source.reliability]) },
    { text: records > 0 ? words.supports(records) : words.supportsNothing },
    ...(hasMap ? [{ text: words.countries(countries.size) }] : []),
    { text: words.gives(rest.gives), fill: "var(--ink2)" },
  ];
  return {
    headline: source.title,
    note: texts.byline(
      source.publisher ?? texts.noPublisher,
      source.date === undefined ? texts.noDate : dateWords(source.date, dates),
    ),
    publishers: [publisherOf(source)],
    hasMap,
    body: (box) => {
      const [left, right] = splitBox(box, 360, 40);
      return (
        <>
          {hasMap ? (
            <WorldPicture
              world={world}
              box={right}
              looks={new Map([...countries].map((country) => [country, named]))}
            />
          ) : (
            <Bars rows={supports.slice(0, Math.floor(right.height / barRoom))} box={right} />
          )}
          <TextStack paragraphs={paragraphs} box={left} />
        </>
      );
    },
  };
};
