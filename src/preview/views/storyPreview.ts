import { splitBox } from "#core/layout/slide/box.ts";
import { stackTexts } from "#core/layout/slide/textStack.ts";
import { publishersOf } from "#core/select/publishers.ts";
import { launchToCohorts } from "#stories/launchToCohorts.ts";
import type { PreviewOf } from "../previewView.ts";
import { timelinePreview } from "./timelinePreview.ts";

/** Room in px between two columns. */
const gap = 40;

/** The steps of the atlas's own story, by their titles. */
export const storyPreview: PreviewOf = ({ atlas, messages }, id) => {
  const story = launchToCohorts(messages, atlas.version);
  if (id !== story.id) return undefined;
  const titles = story.steps.map(({ title }) => title);
  const half = Math.ceil(titles.length / 2);
  const column = (from: number, to: number) =>
    titles.slice(from, to).map((title, index) => ({ text: `${from + index + 1}  ${title}` }));
  return {
    headline: story.title,
    publishers: publishersOf(
      story.steps.map(({ sources }) => ({ citations: sources })),
      atlas,
    ),
    hasMap: false,
    body: ({ box, text }) => {
      const [left, right] = splitBox(box, (box.width - gap) / 2, gap);
      return [...stackTexts(column(0, half), left, text), ...stackTexts(column(half, titles.length), right, text)];
    },
  };
};

/** What stories are, over the lanes that they go through. */
export const storiesPreview: PreviewOf = (scene, id) => {
  const lanes = timelinePreview(scene, id);
  const { title, lead } = scene.messages.stories;
  return lanes && { ...lanes, headline: title, note: lead };
};
