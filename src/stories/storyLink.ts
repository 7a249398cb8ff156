import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { readStory, type StoryFault, storyFormat } from "./readStory.ts";
import type { Story } from "./story.ts";
import { storyRecord } from "./storyFile.ts";

/** Most characters of a story in a link: longer addresses are cut by mail programs, and refused by servers. */
export const longestLink = 6000;

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** A story as the value of `story` in a link; `undefined` where that is longer than a link may be. */
export function writeStoryLink(story: Story): string | undefined {
  const { format: _, ...record } = storyRecord(story);
  const packed = base64(deflateSync(strToU8(JSON.stringify(record)), { level: 9 }));
  const text = packed.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return text.length > longestLink ? undefined : text;
}

/** The story that a link carries, or why it carries none. Never throws. */
export function readStoryLink(text: string, id: string): Story | StoryFault {
  if (text.length > longestLink) return { kind: "large" };
  try {
    const packed = bytesOf(text.replaceAll("-", "+").replaceAll("_", "/"));
    const record: unknown = JSON.parse(strFromU8(inflateSync(packed)));
    if (typeof record !== "object" || record === null) return { kind: "broken" };
    return readStory({ ...record, format: storyFormat.format }, id);
  } catch {
    return { kind: "broken" };
  }
}
