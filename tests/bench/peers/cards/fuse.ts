import Fuse from "fuse.js";
import { type Corpus, countedHits, type Engine } from "../../cards/engine.ts";

/** Fuse has no words that begin so: it is asked for texts that hold the letters, which is its quickest way. */
export function fuseEngine(corpus: Corpus): Engine {
  const index = new Fuse(corpus.texts, {
    useExtendedSearch: true,
    ignoreLocation: true,
    threshold: 0,
    shouldSort: false,
  });
  const all = corpus.texts.map((_, place) => place);
  return (query, chosen) => {
    const asked = query.split(" ").map((word) => `'${word}`);
    const hits = query === "" ? all : index.search(asked.join(" ")).map(({ refIndex }) => refIndex);
    return countedHits(corpus, hits, chosen);
  };
}
