import { Index } from "flexsearch";
import { type Corpus, countedHits, type Engine } from "../../cards/engine.ts";

export function flexsearchEngine(corpus: Corpus): Engine {
  const index = new Index({ tokenize: "forward", encoder: { normalize: true, dedupe: false, numeric: false } });
  corpus.texts.forEach((text, id) => {
    index.add(id, text);
  });
  const all = corpus.texts.map((_, place) => place);
  return (query, chosen) => {
    const hits = query === "" ? all : (index.search(query, { limit: all.length }) as readonly number[]);
    return countedHits(corpus, hits, chosen);
  };
}
