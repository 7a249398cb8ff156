import { folded } from "./dataFolded.ts";
import { type Block, outlineOf } from "./dataOutline.ts";

/** The part of a source that a locator names. */
export interface Section {
  readonly blocks: readonly Block[];
  /** Whether the locator could be followed; otherwise this is the whole text. */
  readonly located: boolean;
}

type Find = (blocks: readonly Block[]) => readonly Block[];

const paragraphsOf: Find = (blocks) => blocks.filter(({ kind }) => kind === "paragraph");

/** Shorter last lines are what a page says of itself. */
const lastOf: Find = (blocks) =>
  paragraphsOf(blocks)
    .filter(({ text }) => text.length > 80)
    .slice(-1);

/** The blocks under the heading that is, or holds, `name`; a list item that begins with it stands for one. */
function under(blocks: readonly Block[], name: string): readonly Block[] {
  const wanted = folded(name);
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const heading =
    headings.find(({ text }) => folded(text) === wanted) ?? headings.find(({ text }) => folded(text).includes(wanted));
  if (heading) {
    const from = blocks.indexOf(heading);
    const next = blocks.findIndex(({ kind, level }, i) => i > from && kind === "heading" && level <= heading.level);
    return blocks.slice(from, next < 0 ? undefined : next);
  }
  const opening = ({ text }: Block): string => folded(text.slice(0, 160)).slice(0, 120);
  const items = blocks.filter((block) => block.kind === "item" && opening(block).includes(wanted));
  return items.slice(0, 1);
}

/** Lists with the paragraph that opens each: items, or paragraphs between two that end in a colon. */
function listsOf(blocks: readonly Block[]): { readonly intro: Block; readonly items: readonly Block[] }[] {
  return blocks.flatMap((intro, i) => {
    if (intro.kind !== "paragraph" || !/:$/.test(intro.text)) return [];
    const after = blocks.slice(i + 1);
    const kind = after[0]?.kind ?? "heading";
    const end = after.findIndex((block) => block.kind !== kind || /:$/.test(block.text));
    return kind === "heading" ? [] : [{ intro, items: after.slice(0, end < 0 ? undefined : end) }];
  });
}

function inList(blocks: readonly Block[], word: string, item: number | undefined): readonly Block[] {
  const lists = listsOf(blocks);
  const list = lists.find(({ intro }) => folded(intro.text).includes(folded(word).trimEnd())) ?? lists[0];
  const items = list?.items ?? blocks.filter(({ kind }) => kind === "item");
  return item === undefined ? items : items.slice(item - 1, item);
}

/** The paragraphs that `1`, `2-3` or `5, 6` name. */
function numbered(blocks: readonly Block[], numbers: string): readonly Block[] {
  const paragraphs = paragraphsOf(blocks);
  return [...numbers.matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/g)].flatMap(([, from, to = from]) =>
    paragraphs.slice(Number(from) - 1, Number(to)),
  );
}

function part(blocks: readonly Block[], locator: string): readonly Block[] {
  const text = locator.replace(/\s*\(.*?\)\s*/g, " ").trim();
  if (/^(whole|text)$/.test(text)) return blocks;
  if (/^(title|header|dateline|byline)$/.test(text)) return blocks.filter(({ kind }) => kind === "preamble");
  if (text === "standfirst") return paragraphsOf(blocks).slice(0, 1);
  const paragraph = /^paragraphs? (\d+(?:(?:\s*[-–]\s*|, | and )\d+)*)((?:,| and) last\b)?/.exec(text);
  if (paragraph) return [...numbered(blocks, paragraph[1] ?? ""), ...(paragraph[2] ? lastOf(blocks) : [])];
  if (/^last( paragraph)?$/.test(text)) return lastOf(blocks);
  const item = /^(objective|item) (\d+)$/.exec(text);
  if (item) return inList(blocks, item[1] ?? "", Number(item[2]));
  const list = /^(?:opening list|list(?: of (\w+))?)(?:, item (\d+))?$/.exec(text);
  if (list) return inList(blocks, list[1] ?? "", list[2] === undefined ? undefined : Number(list[2]));
  const quoted = /^["“](.+)["”]$/.exec(text)?.[1];
  const headed = under(blocks, quoted ?? text);
  if (headed.length > 0 || quoted === undefined) return headed;
  return blocks.filter((block) => folded(block.text).includes(folded(quoted)));
}

function follow(blocks: readonly Block[], locator: string): readonly Block[] {
  const direct = part(blocks, locator);
  if (direct.length > 0) return direct;
  const nested = /^(.+?), ((?:paragraphs?|last|item) .+)$/.exec(locator);
  const outer = nested ? part(blocks, nested[1] ?? "") : [];
  if (nested && outer.length > 0) return part(outer, nested[2] ?? "");
  const pieces = locator.split(/; |, | and /);
  return pieces.length > 1 ? pieces.flatMap((piece) => part(blocks, piece)) : [];
}

/** Follows a locator into the text of a source, as far as it can be followed. */
export function sectionOf(text: string, locator: string | undefined): Section {
  const blocks = outlineOf(text);
  const found = locator === undefined ? [] : follow(blocks, locator);
  return found.length > 0 ? { blocks: found, located: true } : { blocks, located: false };
}
