import MiniSearch from "minisearch";
import { type Corpus, countedHits, type Engine } from "../../cards/engine.ts";

export function minisearchEngine(corpus: Corpus): Engine {
  const index = new MiniSearch({ fields: ["text"], searchOptions: { prefix: true, combineWith: "AND" } });
  index.addAll(corpus.texts.map((text, id) => ({ id, text })));
  const all = corpus.texts.map((_, place) => place);
  return (query, chosen) => {
    const hits = query === "" ? all : index.search(query).map(({ id }) => id as number);
    return countedHits(corpus, hits, chosen);
  };
}
