/** A piece of a source's text. */
export interface Block {
  readonly kind: "preamble" | "heading" | "paragraph" | "item";
  /** 1 is the highest heading; headings without marks are of level 3. */
  readonly level: number;
  readonly text: string;
}

const isItem = (line: string): boolean => /^\s*([*+•-]|\d+\.)\s+\S/.test(line);

/** A short line without an end, as titles and headings are where nothing marks them. */
const seemsHeading = (line: string): boolean => line.length < 140 && !/[.:!?;,…–)]$/.test(line) && !isItem(line);

/** Whether paragraphs are broken into lines, as in Markdown, and parted by empty ones. */
const isMarkdown = (text: string): boolean => /^(---|#{1,6} )/m.test(text);

function markdownBlocks(text: string): Block[] {
  const [, front, body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const blocks: Block[] = front === undefined ? [] : [{ kind: "preamble", level: 0, text: front }];
  let lines: string[] = [];
  const close = (): void => {
    const [first] = lines;
    if (first !== undefined)
      blocks.push({ kind: isItem(first) ? "item" : "paragraph", level: 0, text: lines.join("\n") });
    lines = [];
  };
  for (const line of body.split("\n")) {
    const heading = /^(#{1,6})\s+(.*?)\s*#*\s*(\{.*\})?$/.exec(line);
    if (heading || line.trim() === "" || isItem(line)) close();
    if (heading) blocks.push({ kind: "heading", level: heading[1]?.length ?? 1, text: heading[2] ?? "" });
    else if (line.trim() !== "") lines.push(line);
  }
  close();
  return blocks;
}

function plainBlocks(text: string): Block[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const begin = lines.findIndex((line) => line.trim().length > 60 && /[.!?:]$/.test(line.trim()));
  return lines.map((line, i) => {
    const trimmed = line.trim();
    if (i < begin) return { kind: "preamble", level: 0, text: trimmed };
    if (isItem(line)) return { kind: "item", level: 0, text: trimmed };
    return { kind: seemsHeading(trimmed) ? "heading" : "paragraph", level: 3, text: trimmed };
  });
}

/** Takes the text of a source apart into its preamble, headings, paragraphs and list items, in their order. */
export const outlineOf = (text: string): readonly Block[] =>
  isMarkdown(text) ? markdownBlocks(text) : plainBlocks(text);
