import type { WorldColumns } from "#core/layout/map/worldColumns.ts";
import type { WorldJson } from "#core/layout/map/worldJson.ts";
import type { CoreDataset } from "#core/model/atlas.ts";
import { type Packed, unpackTables } from "#core/parse/pack.ts";

/** What a live embed is drawn from, as its page holds it. */
export interface EmbedData {
  readonly version: string;
  readonly created: string;
  /** Of an older version: what changed since, in words. */
  readonly newer?: string;
  /** Where the atlas lies on its site, without a slash at its end. */
  readonly base: string;
  readonly tables: Packed;
  /** The base map without its outlines, which the page was served with. */
  readonly places?: WorldColumns;
  /** The coarse base map of thumbnails. */
  readonly thumbnail?: WorldJson;
  /** Address of the script that brings the scores. */
  readonly scores?: string;
}

/** Id of the element that holds it. */
export const embedDataId = "embed-data";

/** What the page holds. */
export const readEmbedData = (page: Document): EmbedData =>
  JSON.parse(page.getElementById(embedDataId)?.textContent ?? "{}");

/** The tables of an embed; records whose ids were left out, as no link names them, get one by their place. */
export function unpackEmbed(packed: Packed): CoreDataset {
  const tables = unpackTables<Record<string, readonly object[]>>(packed);
  const numbered = Object.entries(tables).map(([table, records]) => [
    table,
    records.map((record, at) => ({ id: `${table}-${at}`, ...record })),
  ]);
  return Object.fromEntries(numbered);
}
