import type { ComponentType } from "react";
import { MoreMessages } from "#i18n/MessagesContext.tsx";
import { loadParts } from "#i18n/parts.ts";
import type { StoryStep } from "./story.ts";
import type { StoryWayProps } from "./storyWayProps.ts";

/** Brings what presents a story and makes files of it, with all texts that its views may be told in. */
export async function loadStoryWay(): Promise<ComponentType<StoryWayProps>> {
  const [{ StoryWay }, parts] = await Promise.all([
    import("./StoryWay.tsx"),
    loadParts(["present", "exports", "citation", "slide", "cards", "mapPage", "timeline", "events", "country"]),
  ]);
  return (props) => (
    <MoreMessages parts={parts}>
      <StoryWay {...props} />
    </MoreMessages>
  );
}

/** Brings what draws the pictures of a story's steps. */
export async function loadStepDrawing(): Promise<ComponentType<{ readonly step: StoryStep }>> {
  const [{ StepDrawing }, parts] = await Promise.all([
    import("./StepDrawing.tsx"),
    loadParts(["slide", "cards", "mapPage", "timeline", "events", "country"]),
  ]);
  return (props) => (
    <MoreMessages parts={parts}>
      <StepDrawing {...props} />
    </MoreMessages>
  );
}

/** Asks for the full screen, its script being here already with what presents. */
export const askFullScreen = async (): Promise<void> => (await import("#present/fullScreen.ts")).enterFullScreen();
