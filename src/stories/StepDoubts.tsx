import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import styles from "./Stories.module.css";
import { stepDoubts } from "./stepDoubts.ts";
import type { StoryStep } from "./story.ts";
import { useStepPlace } from "./useStepPlace.ts";

/** Says where a step no longer matches the data; nothing where it does. */
export function StepDoubts({ step }: { readonly step: StoryStep }) {
  const atlas = useAtlas();
  const { stories } = useMessages();
  const place = useStepPlace(step);
  const doubts = stepDoubts(step, place, atlas.version, stories);
  if (doubts.length === 0) return null;
  return <p className={styles.doubts}>{doubts.map(({ words }) => words).join(" ")}</p>;
}
