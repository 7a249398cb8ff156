import {
  type Answer,
  type Choice,
  type FacetKey,
  facetKeys,
  facetSizes,
  type Shelf,
  windowSize,
} from "../../scale/choice.ts";
import { afterWord } from "./parquetAddresses.ts";

/** What is needed of an answer of DuckDB-Wasm. */
interface Table {
  readonly toArray: () => readonly { readonly toJSON: () => Readonly<Record<string, unknown>> }[];
}

/** What is needed of a connection of DuckDB-Wasm. */
interface Connection {
  readonly query: (sql: string) => Promise<Table>;
}

const conditions: Readonly<Record<FacetKey, (values: readonly number[]) => string>> = {
  kind: (values) => `kind IN (${values})`,
  year: (values) => `year IN (${values})`,
  theme: (values) => `(themes & ${values.reduce((bits, value) => bits | (1 << value), 0)}) <> 0`,
  country: (values) => `(${values.map((value) => `list_contains(countries, ${value})`).join(" OR ")})`,
};

const whereBut = ({ chosen, word }: Choice, left?: FacetKey): string => {
  const parts = facetKeys.flatMap((key) => {
    const values = chosen[key] ?? [];
    return key === left || values.length === 0 ? [] : [conditions[key](values)];
  });
  if (word !== "") parts.push("place IN (SELECT place FROM found)");
  return parts.length === 0 ? "true" : parts.join(" AND ");
};

const countsBy: Readonly<Record<FacetKey, string>> = {
  kind: "SELECT kind AS value, count(*) AS n FROM chosen GROUP BY value",
  year: "SELECT year AS value, count(*) AS n FROM chosen GROUP BY value",
  theme: `SELECT value, n FROM (SELECT unnest(range(${facetSizes.theme})) AS value, unnest([${Array.from(
    { length: facetSizes.theme },
    (_, theme) => `coalesce(sum((themes >> ${theme}) & 1), 0)::INTEGER`,
  )}]) AS n FROM chosen)`,
  country: "SELECT value, count(*) AS n FROM (SELECT unnest(countries) AS value FROM chosen) GROUP BY value",
};

const rowsOf = (table: Table): readonly Readonly<Record<string, unknown>>[] =>
  table.toArray().map((row) => row.toJSON());

/** A shelf over the tables `facets`, `lines` and `words`; the facets are first copied into memory. */
export async function duckdbShelf(connection: Connection): Promise<Shelf> {
  await connection.query("CREATE TABLE kept AS SELECT * FROM facets ORDER BY place");
  let wordFound = "";

  const countsOf = async (choice: Choice, key: FacetKey): Promise<readonly number[]> => {
    const counts = Array.from({ length: facetSizes[key] }, () => 0);
    const sql = `WITH chosen AS (SELECT * FROM kept WHERE ${whereBut(choice, key)}) ${countsBy[key]}`;
    for (const { value, n } of rowsOf(await connection.query(sql))) counts[Number(value)] = Number(n);
    return counts;
  };

  const linesFrom = async (choice: Choice, from: number) => {
    const places = rowsOf(
      await connection.query(
        `SELECT place FROM kept WHERE ${whereBut(choice)} ORDER BY place LIMIT ${windowSize} OFFSET ${from}`,
      ),
    ).map(({ place }) => Number(place));
    if (places.length === 0) return [];
    // A query for each place: only so does every version leave out the groups of rows without it.
    const one = (place: number) => `(SELECT place, name, summary, year FROM lines WHERE place = ${place})`;
    const rows = rowsOf(await connection.query(`${places.map(one).join(" UNION ALL ")} ORDER BY place`));
    return rows.map(({ name, summary, year }) => ({
      name: String(name),
      summary: String(summary),
      year: Number(year),
    }));
  };

  return {
    answer: async (choice): Promise<Answer> => {
      const { word } = choice;
      if (word !== "" && word !== wordFound) {
        const between = `word >= '${word}' AND word < '${afterWord(word)}'`;
        await connection.query(`CREATE OR REPLACE TABLE found AS SELECT DISTINCT place FROM words WHERE ${between}`);
        wordFound = word;
      }
      const [total] = rowsOf(await connection.query(`SELECT count(*) AS n FROM kept WHERE ${whereBut(choice)}`));
      const counts = {
        kind: await countsOf(choice, "kind"),
        theme: await countsOf(choice, "theme"),
        country: await countsOf(choice, "country"),
        year: await countsOf(choice, "year"),
      };
      return { total: Number(total?.n), counts, linesFrom: (from) => linesFrom(choice, from) };
    },
  };
}
