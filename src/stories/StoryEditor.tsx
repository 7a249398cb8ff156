import { useRef } from "react";
import { flushSync } from "react-dom";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import stepStyles from "./StepEditor.module.css";
import { StepEditor } from "./StepEditor.tsx";
import styles from "./Stories.module.css";
import { StoryActions } from "./StoryActions.tsx";
import { type Story, type StoryStep, storyBounds, withStepMoved } from "./story.ts";
import { useStepDrag } from "./useStepDrag.ts";

interface StoryEditorProps {
  readonly story: Story;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (story: Story) => void;
  /** Hears that something was removed, which the story as it was brings back. */
  readonly onRemove: (what: string, after: Story | undefined) => void;
  readonly say: (words: string) => void;
}

/** One of the reader's own stories: its words and its order are theirs. */
export function StoryEditor({ story, isOpen, onOpen, onChange, onRemove, say }: StoryEditorProps) {
  const { stories: texts } = useMessages();
  const list = useRef<HTMLOListElement>(null);
  const { steps } = story;
  const nameOf = ({ title }: Pick<StoryStep, "title">): string => (title.trim() === "" ? texts.untitledStep : title);
  const storyName = story.title.trim() === "" ? texts.untitled : story.title;
  const nameOfStep = (id: string): string => nameOf(steps.find((step) => step.id === id) ?? { title: "" });
  const move = (id: string, by: number): void => {
    const moved = withStepMoved(story, id, by);
    flushSync(() => onChange(moved));
    say(texts.moved(nameOfStep(id), moved.steps.findIndex((step) => step.id === id) + 1, steps.length));
  };
  const moveByButton = (id: string, by: 1 | -1): void => {
    move(id, by);
    // A browser takes the focus from what it moves.
    list.current?.querySelector<HTMLElement>(`[data-step="${id}"] [data-move="${by}"]`)?.focus();
  };
  const drag = useStepDrag({
    list,
    onDrop: move,
    onCancel: (id) => say(texts.notMoved(nameOfStep(id), steps.findIndex((step) => step.id === id) + 1)),
  });
  return (
    <details
      className={styles.story}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && onOpen(currentTarget.open)}
    >
      {/* What an address leads to: it has the focus then, and must stay where the Tab key finds it. */}
      <summary id={`story-${story.id}`} tabIndex={0} className={styles.summary}>
        <h3>{storyName}</h3>
        <span className={styles.quiet}>{texts.count(steps.length)}</span>
      </summary>
      {isOpen && (
        <div className={styles.editor}>
          <input
            className={styles.title}
            aria-label={texts.storyTitle}
            placeholder={texts.untitled}
            maxLength={storyBounds.title}
            value={story.title}
            onChange={({ currentTarget }) => onChange({ ...story, title: currentTarget.value })}
          />
          <StoryActions story={story} />
          {steps.length === 0 ? (
            <p className={styles.quiet}>{texts.empty}</p>
          ) : (
            <ol className={`${styles.numbered} ${stepStyles.steps}`} ref={list}>
              {steps.map((step, index) => (
                <StepEditor
                  key={step.id}
                  {...{ step, index }}
                  count={steps.length}
                  name={nameOf(step)}
                  onChange={(next) =>
                    onChange({ ...story, steps: steps.map((one) => (one.id === next.id ? next : one)) })
                  }
                  onMove={(by) => moveByButton(step.id, by)}
                  onDrag={drag(step.id)}
                  onRemove={() => onRemove(nameOf(step), { ...story, steps: steps.filter(({ id }) => id !== step.id) })}
                />
              ))}
            </ol>
          )}
          <div>
            <Button onClick={() => onRemove(storyName, undefined)}>{texts.removeStory}</Button>
          </div>
        </div>
      )}
    </details>
  );
}
