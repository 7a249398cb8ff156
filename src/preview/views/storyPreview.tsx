import type { PreviewOf } from "../previewView.ts";
import { TextStack } from "../TextStack.tsx";
import { timelinePreview } from "./timelinePreview.tsx";

/** The steps of the atlas's own story, by their titles. */
export const storyPreview: PreviewOf = ({ messages }, id) => {
  const { launchToCohorts: story } = messages.stories;
  if (id !== "launch-to-cohorts") return undefined;
  const titles = Object.values(story.steps).map(({ title }) => title);
  const half = Math.ceil(titles.length / 2);
  const column = (from: number, to: number) =>
    titles.slice(from, to).map((title, index) => ({ text: `${from + index + 1}  ${title}`, size: 25 }));
  return {
    headline: story.title,
    publishers: [],
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
