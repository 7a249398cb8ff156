import { codecs } from "./filterUrl/codecs.ts";
import { type Pair, readPairs, writePairs } from "./filterUrl/pairs.ts";

/** How an embed looks: as the reader's system, or always one way. */
export type EmbedTheme = "auto" | "light" | "dark" | "contrast";
/** What of an embed its host may hide; who made it and the way to the table always stay. */
export type EmbedPart = "title" | "legend" | "filters" | "list";

/** What the address of an embed says beside the filter. */
export interface EmbedOptions {
  readonly theme: EmbedTheme;
  readonly hidden: readonly EmbedPart[];
  /** Keys of the filter that the reader cannot change. */
  readonly locked: readonly string[];
  /** The version of the data it asks for; the newest unless said. */
  readonly version: string | undefined;
}

export const embedThemes: readonly EmbedTheme[] = ["auto", "light", "dark", "contrast"];
export const embedParts: readonly EmbedPart[] = ["title", "legend", "filters", "list"];

export const plainEmbed: EmbedOptions = { theme: "auto", hidden: [], locked: [], version: undefined };

const ownKeys = ["theme", "hide", "lock"] as const;
const versionKey = "v";
/** What the host libraries of others add to the address of a frame. */
const hostKeys = ["initialWidth", "childId", "parentTitle", "parentUrl"];

/** The keys of the filter, `all` for every one of them. */
const filterKeys = codecs.flatMap(({ keys }) => keys);

const chosen = <Word extends string>(words: readonly Word[], texts: readonly string[]): readonly Word[] =>
  words.filter((word) => texts.includes(word));

/**
 * What an embed's query string says: its options, and the query string of its filter, of which nothing else is left but
 * the version, which so goes along with every link.
 */
export function readEmbed(search: string): { readonly options: EmbedOptions; readonly search: string } {
  const pairs = readPairs(search);
  const texts = (key: string): readonly string[] =>
    pairs.flatMap(([each, text]) => (each === key ? text.split("~").map((part) => part.trim()) : []));
  const [theme = "auto"] = chosen(embedThemes, texts("theme"));
  const locked = texts("lock").includes("all") ? filterKeys : chosen(filterKeys, texts("lock"));
  const [version = ""] = texts(versionKey);
  const isFilter = ([key]: Pair): boolean => !hostKeys.includes(key) && !ownKeys.some((own) => own === key);
  return {
    options: {
      theme,
      hidden: chosen(embedParts, texts("hide")),
      locked,
      version: /^\d+(\.\d+){0,2}$/.test(version) ? version : undefined,
    },
    search: writePairs(pairs.filter(isFilter)),
  };
}

/** The query string of an embed: that of its filter, then what differs from a plain embed, whatever it said of that. */
export function writeEmbed({ theme, hidden, locked, version }: EmbedOptions, search = ""): string {
  const isAll = filterKeys.every((key) => locked.includes(key));
  const own: readonly Pair[] = [
    ["theme", theme === "auto" ? "" : theme],
    ["hide", hidden.join("~")],
    ["lock", isAll ? "all" : locked.join("~")],
    [versionKey, version ?? ""],
  ];
  const filter = readPairs(search).filter(([key]) => own.every(([each]) => each !== key));
  return writePairs([...filter, ...own.filter(([, text]) => text !== "")]);
}
