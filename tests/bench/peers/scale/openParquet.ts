import {
  asyncBufferFromUrl,
  cachedAsyncBuffer,
  parquetMetadataAsync,
  parquetRead,
  parquetReadObjects,
} from "hyparquet";
import { addBit, type Bitset, emptyBits } from "../../../../src/core/select/bitset.ts";
import { type OpenShelf, windowSize } from "../../scale/choice.ts";
import { addValue, choose, emptyFacetBits, placesFrom } from "../../scale/facetBits.ts";
import { afterWord, facetsFile, linesFile, wordsFile } from "./parquetAddresses.ts";

/** Bytes from the end of a file that are asked for at first, in the hope that its table of contents is in them. */
const initialFetchSize = 65_536;

async function openFile(url: string) {
  const file = cachedAsyncBuffer(await asyncBufferFromUrl({ url }));
  return { file, metadata: await parquetMetadataAsync(file, { initialFetchSize }) };
}

/** Reads the columns of the facets whole at first, and of words and lines the pages in question, in ranges of the files. */
export const openParquet: OpenShelf = async (address) => {
  const [facets, lines] = await Promise.all([openFile(address + facetsFile), openFile(address + linesFile)]);
  let words: ReturnType<typeof openFile> | undefined;
  const size = Number(facets.metadata.num_rows);
  const bits = emptyFacetBits(size);

  const add = (name: string, value: unknown, place: number): void => {
    if (name === "kind" || name === "year") addValue(bits, name, Number(value), place);
    else if (name === "themes") {
      for (let theme = 0, left = Number(value); left !== 0; theme++, left >>= 1)
        if (left & 1) addValue(bits, "theme", theme, place);
    } else for (const each of Array.isArray(value) ? value : []) addValue(bits, "country", Number(each), place);
  };
  await parquetRead({
    ...facets,
    columns: ["kind", "year", "themes", "countries"],
    onChunk: ({ columnName, columnData, rowStart }) => {
      for (let at = 0; at < columnData.length; at++) add(columnName, columnData[at], rowStart + at);
    },
  });

  const found = async (word: string): Promise<Bitset | undefined> => {
    if (word === "") return undefined;
    words ??= openFile(address + wordsFile);
    const filter = { word: { $gte: word, $lt: afterWord(word) } };
    const rows = await parquetReadObjects({ ...(await words), columns: ["place"], filter, usePageIndex: true });
    const cards = emptyBits(size);
    for (const { place } of rows) addBit(cards, Number(place));
    return cards;
  };

  const lineAt = async (place: number) => {
    const [row] = await parquetReadObjects({
      ...lines,
      columns: ["name", "summary", "year"],
      rowStart: place,
      rowEnd: place + 1,
      useOffsetIndex: true,
    });
    return { name: String(row?.name), summary: String(row?.summary), year: Number(row?.year) };
  };

  return {
    answer: async (choice) => {
      const { cards, total, counts } = choose(bits, choice, await found(choice.word));
      return { total, counts, linesFrom: (from) => Promise.all(placesFrom(cards, from, windowSize).map(lineAt)) };
    },
  };
};
