import { useMessages } from "#i18n/MessagesContext.tsx";
import { Link } from "#ui/Link.tsx";
import styles from "./Stories.module.css";
import type { StoryStep } from "./story.ts";
import { useStepPlace } from "./useStepPlace.ts";

interface StepLinkProps {
  readonly step: StoryStep;
  /** What the step is called. */
  readonly name: string;
}

/** The way to the view of a step; none where the data no longer have it. */
export function StepLink({ step, name }: StepLinkProps) {
  const { stories: texts } = useMessages();
  return useStepPlace(step) ? (
    <Link to={step.path} className={styles.open} aria-label={texts.openStep(name)}>
      {texts.open}
    </Link>
  ) : null;
}
