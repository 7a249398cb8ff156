import type { Citation } from "#core/model/records.ts";

/** One view of a story, with what is said of it. */
export interface StoryStep {
  /** Within its story. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** The view's address within the atlas, with its query. */
  readonly path: string;
  /** Version of the data that the view was saved from. */
  readonly dataVersion: string;
  /** What the note rests on. */
  readonly sources: readonly Citation[];
}

/** Views of the atlas in an order, with what is said of each. */
export interface Story {
  /** Within this browser, or the address of the atlas's own. */
  readonly id: string;
  readonly title: string;
  readonly steps: readonly StoryStep[];
}

/** How much a story holds at most; texts in characters. */
export const storyBounds = { title: 200, note: 2000, path: 2000, steps: 60, sources: 20 } as const;

/** An id that none of these has. */
export const freeId = (taken: readonly { readonly id: string }[]): string =>
  String(1 + Math.max(0, ...taken.map(({ id }) => Number(id)).filter(Number.isFinite)));

/** A story with a step moved by so many places, as far as there are any. */
export function withStepMoved(story: Story, id: string, by: number): Story {
  const from = story.steps.findIndex((step) => step.id === id);
  const step = story.steps[from];
  if (!step) return story;
  const to = Math.min(story.steps.length - 1, Math.max(0, from + by));
  return { ...story, steps: story.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}
