import { useMessages } from "#i18n/MessagesContext.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import { StepDoubts } from "./StepDoubts.tsx";
import { StepLink } from "./StepLink.tsx";
import { StepPicture } from "./StepPicture.tsx";
import shared from "./Stories.module.css";
import styles from "./StorySteps.module.css";
import type { Story, StoryStep } from "./story.ts";

interface StoryStepsProps {
  readonly story: Story;
  readonly headings: 2 | 3;
}

/** The steps of a story to be read, each with the link to its view. */
export function StorySteps({ story: { steps }, headings }: StoryStepsProps) {
  const { stories: texts } = useMessages();
  const nameOf = ({ title }: StoryStep): string => (title.trim() === "" ? texts.untitledStep : title);
  const Heading = headings === 2 ? "h2" : "h3";
  return (
    <ol className={`${shared.numbered} ${styles.read}`}>
      {steps.map((step, index) => (
        <li key={step.id} id={`step-${index + 1}`}>
          <div className={styles.row}>
            <div>
              <Heading className={styles.stepTitle}>{nameOf(step)}</Heading>
              {step.note !== "" && (
                <p className={styles.note}>
                  {step.note} <SourceMarks citations={step.sources} />
                </p>
              )}
              <StepDoubts step={step} />
              <StepLink step={step} name={nameOf(step)} />
            </div>
            <StepPicture step={step} />
          </div>
        </li>
      ))}
    </ol>
  );
}
