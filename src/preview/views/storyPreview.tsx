import { publishersOf } from "#core/select/publishers.ts";
import { launchToCohorts } from "#stories/launchToCohorts.ts";
import type { PreviewOf } from "../previewView.ts";
import { TextStack } from "../TextStack.tsx";
import { timelinePreview } from "./timelinePreview.tsx";

/** The steps of the atlas's own story, by their titles. */
export const storyPreview: PreviewOf = ({ atlas, messages }, id) => {
  const story = launchToCohorts(messages, atlas.version);
  if (id !== story.id) return undefined;
  const titles = story.steps.map(({ title }) => title);
  const half = Math.ceil(titles.length / 2);
  const column = (from: number, to: number) =>
    titles.slice(from, to).map((title, index) => ({ text: `${from + index + 1}  ${title}`, size: 25 }));
  return {
    headline: story.title,
    publishers: publishersOf(
      story.steps.map(({ sources }) => ({ citations: sources })),
      atlas,
    ),
    hasMap: false,
    body: (box) => {
      const width = (box.width - 40) / 2;
      return (
        <>
          <TextStack paragraphs={column(0, half)} box={{ ...box, width }} />
          <TextStack paragraphs={column(half, titles.length)} box={{ ...box, x: box.x + width + 40, width }} />
        </>
      );
    },
  };
};

/** What stories are, over the lanes that they go through. */
export const storiesPreview: PreviewOf = (scene, id) => {
  const lanes = timelinePreview(scene, id);
  const { title, lead } = scene.messages.stories;
  return lanes && { ...lanes, headline: title, note: lead };
};
