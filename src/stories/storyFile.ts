import { readStory, type StoryFault, storyFormat } from "./readStory.ts";
import type { Story } from "./story.ts";

/** Bytes beyond which a file is no story: one that shows its views is larger than one that names them. */
const most = { html: 40_000_000, json: 1_000_000 };

/** Where a page that was made of a story holds it. */
const held = /<script type="application\/json" id="story">([^<]*)<\/script>/;

/** What of a story leaves the browser: its ids stay. */
export function storyRecord({ title, steps }: Story) {
  return {
    ...storyFormat,
    title,
    steps: steps.map(({ title, note, path, dataVersion, sources }) => ({
      title,
      note,
      path,
      dataVersion,
      ...(sources.length > 0 && { sources }),
    })),
  };
}

/** A story as the text of a file. */
export const writeStoryFile = (story: Story): string => `${JSON.stringify(storyRecord(story), null, 2)}\n`;

/** The story of a file, JSON or a page that was made of it, or why it has none. Never throws. */
export function readStoryFile(bytes: Uint8Array, id: string): Story | StoryFault {
  if (bytes.length > most.html) return { kind: "large" };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).trim();
  } catch {
    return { kind: "foreign" };
  }
  const isPage = /^<!doctype html/i.test(text);
  if (!isPage && bytes.length > most.json) return { kind: "large" };
  if (!isPage && !text.startsWith("{")) return { kind: "foreign" };
  try {
    return readStory(JSON.parse(isPage ? (held.exec(text)?.[1] ?? "") : text), id);
  } catch {
    return { kind: text.includes(`"${storyFormat.format}"`) ? "broken" : "foreign" };
  }
}

/** The name of a story's file. */
export function storyFileName({ title }: Story, extension: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return `opd-atlas_story_${words === "" ? "untitled" : words}.${extension}`;
}
