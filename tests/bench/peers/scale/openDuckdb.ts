import * as duckdb from "@duckdb/duckdb-wasm";
import type { OpenShelf } from "../../scale/choice.ts";
import { duckdbShelf } from "./duckdbShelf.ts";
import { facetsFile, linesFile, wordsFile } from "./parquetAddresses.ts";

/** DuckDB-Wasm in a worker, on Parquet files in ranges. */
export const openDuckdb: OpenShelf = async (address) => {
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker("/duckdb/duckdb-browser-eh.worker.js"));
  await database.instantiate(`${location.origin}/duckdb/duckdb-eh.wasm`);
  await database.open({ query: { castBigIntToDouble: true } });
  const connection = await database.connect();
  for (const file of [facetsFile, linesFile, wordsFile]) {
    const url = new URL(address + file, location.href).href;
    await database.registerFileURL(file, url, duckdb.DuckDBDataProtocol.HTTP, false);
    await connection.query(`CREATE VIEW ${file.replace(".parquet", "")} AS SELECT * FROM '${file}'`);
  }
  return duckdbShelf(connection);
};
