import {
  type Answer,
  type Choice,
  everything,
  facetKeys,
  facetSizes,
  type OpenShelf,
  type Shelf,
} from "../../scale/choice.ts";
import type { Seen, ShelfName } from "../../scale/pageActs.ts";

/** The ways to keep the cards; each comes with its script when it is asked for. */
const shelves: Readonly<Record<ShelfName, () => Promise<OpenShelf>>> = {
  json: async () => (await import("../../scale/openOneJson.ts")).openOneJson,
  shards: async () => (await import("../../scale/openShards.ts")).openShards,
  hyparquet: async () => (await import("./openParquet.ts")).openParquet,
  duckdb: async () => (await import("./openDuckdb.ts")).openDuckdb,
};

/** The height of a line of the list, px; no element may be higher than browsers bear. */
const [lineHeight, highest] = [38, 15_000_000] as const;

const element = (name: string, text = ""): HTMLElement =>
  Object.assign(document.createElement(name), { textContent: text });

const facets = document.getElementById("facets") ?? document.body;
const list = document.getElementById("list") ?? document.body;
const sheet = list.appendChild(element("div"));

/** A count on the page for each value of each facet. */
const marks = new Map(
  facetKeys.map((key) => {
    facets.append(element("h2", key));
    const values = Array.from({ length: facetSizes[key] }, (_, value) => {
      const line = facets.appendChild(element("p", `${key} ${value}: `));
      return line.appendChild(element("span"));
    });
    return [key, values] as const;
  }),
);

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });

/** Puts the lines from the `from`-th on into the window of the list. */
async function showLines(answer: Answer, from: number): Promise<readonly string[]> {
  const lines = await answer.linesFrom(from);
  const top = Math.min(from * lineHeight, highest);
  sheet.style.height = `${Math.min(answer.total * lineHeight, highest + 1000)}px`;
  sheet.replaceChildren(
    ...lines.map(({ name, summary, year }, at) => {
      const article = element("article");
      article.style.top = `${top + at * lineHeight}px`;
      article.append(element("h3", `${name} (${2000 + year})`), element("p", summary));
      return article;
    }),
  );
  list.scrollTop = top;
  return lines.map(({ name }) => name);
}

let shelf: Shelf | undefined;
let shown: Answer | undefined;

async function show(choice: Choice, since: number): Promise<Seen> {
  if (!shelf) throw new Error("No shelf is open");
  const answer = await shelf.answer(choice);
  shown = answer;
  for (const key of facetKeys)
    marks.get(key)?.forEach((mark, value) => {
      const text = String(answer.counts[key][value] ?? 0);
      if (mark.textContent !== text) mark.textContent = text;
    });
  const names = await showLines(answer, 0);
  await painted();
  return { time: performance.now() - since, total: answer.total, counts: answer.counts, names };
}

window.openShelf = async (name, address) => {
  shelf = await (await shelves[name]())(address);
  return show(everything, 0);
};
window.choose = (choice) => show(choice, performance.now());
window.jump = async (from) => {
  const since = performance.now();
  if (!shown) throw new Error("Nothing is shown");
  const names = await showLines(shown, from);
  await painted();
  return { time: performance.now() - since, total: shown.total, counts: shown.counts, names };
};
