import { freeId, type Story } from "./story.ts";
import { storyRecord } from "./storyFile.ts";

/** A story's words as one text: the same for stories that say the same. */
export const storyText = (story: Story): string => JSON.stringify(storyRecord(story));

interface MergedStories {
  readonly stories: readonly Story[];
  /** Whether one was changed here and there at once, so that both are among them. */
  readonly isBoth: boolean;
}

/**
 * The stories of this window and those that another one has kept meanwhile, so that neither loses a word.
 *
 * @param last the text of each story as it was when both windows had the same, by its id
 */
export function mergedStories(
  here: readonly Story[],
  there: readonly Story[],
  last: ReadonlyMap<string, string>,
): MergedStories {
  const others = new Map(there.map((story) => [story.id, story]));
  const both: Story[] = [];
  const own = here.flatMap((story) => {
    const other = others.get(story.id);
    const text = storyText(story);
    const isChanged = text !== last.get(story.id);
    if (!other) return isChanged ? [story] : [];
    if (storyText(other) === text) return [story];
    if (!isChanged) return [other];
    if (storyText(other) !== last.get(story.id)) both.push(other);
    return [story];
  });
  const known = new Set(here.map(({ id }) => id));
  const fresh = there.filter((story) => !known.has(story.id) && storyText(story) !== last.get(story.id));
  let stories: readonly Story[] = [...own, ...fresh];
  for (const other of both) stories = [...stories, { ...other, id: freeId([...stories, ...there]) }];
  return { stories, isBoth: both.length > 0 };
}
