import { isFault, type StoryFault } from "./readStory.ts";
import { readStoryFile } from "./storyFile.ts";
import { shelf } from "./storyShelf.ts";

/** A story that is among the reader's own now. */
export interface OpenedStory {
  readonly id: string;
  readonly title: string;
  /** Whether it was not there before, word for word. */
  readonly isNew: boolean;
}

/** Puts the story of a file beside the reader's own, or says why the file has none. Never rejects. */
export async function openedStory(file: Blob): Promise<OpenedStory | StoryFault> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { kind: "foreign" };
  const read = readStoryFile(new Uint8Array(bytes), "");
  return isFault(read) ? read : { title: read.title, ...shelf.add(read) };
}
