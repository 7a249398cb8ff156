import type { PointerEventHandler } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { SourceMarks } from "#ui/SourceMark.tsx";
import { StepDoubts } from "./StepDoubts.tsx";
import styles from "./StepEditor.module.css";
import { StepLink } from "./StepLink.tsx";
import fields from "./Stories.module.css";
import { type StoryStep, storyBounds } from "./story.ts";

interface StepEditorProps {
  readonly step: StoryStep;
  readonly index: number;
  readonly count: number;
  /** What it is called while it has no title. */
  readonly name: string;
  readonly onChange: (step: StoryStep) => void;
  readonly onMove: (by: 1 | -1) => void;
  /** Hears a pointer that takes the step by its handle. */
  readonly onDrag: PointerEventHandler<HTMLElement>;
  readonly onRemove: () => void;
}

/** A step with its words to write, and the ways to move it. */
export function StepEditor({ step, index, count, name, onChange, onMove, onDrag, onRemove }: StepEditorProps) {
  const { stories: texts } = useMessages();
  const moves = [
    { by: -1, icon: "up", label: texts.up(name), isOver: index === 0 },
    { by: 1, icon: "down", label: texts.down(name), isOver: index === count - 1 },
  ] as const;
  return (
    <li data-step={step.id}>
      <div className={styles.fields}>
        <div className={styles.line}>
          {/* For pointers: who has a keyboard, or cannot drag, has the buttons below. */}
          {count > 1 && <span className={styles.handle} title={texts.drag} aria-hidden="true" onPointerDown={onDrag} />}
          <input
            className={fields.field}
            aria-label={texts.stepTitle(index + 1)}
            placeholder={texts.untitledStep}
            maxLength={storyBounds.title}
            value={step.title}
            onChange={({ currentTarget }) => onChange({ ...step, title: currentTarget.value })}
          />
        </div>
        <textarea
          className={fields.field}
          aria-label={texts.stepNote(index + 1)}
          placeholder={texts.notePlaceholder}
          rows={3}
          maxLength={storyBounds.note}
          value={step.note}
          onChange={({ currentTarget }) => onChange({ ...step, note: currentTarget.value })}
        />
        <StepDoubts step={step} />
        <div className={styles.foot}>
          <StepLink {...{ step, name }} />
          {step.sources.length > 0 && <SourceMarks citations={step.sources} />}
          <div className={styles.moves}>
            {moves.map(({ by, icon, label, isOver }) => (
              <Button
                key={icon}
                square
                data-move={by}
                aria-label={label}
                aria-disabled={isOver}
                onClick={() => !isOver && onMove(by)}
              >
                <Icon name={icon} />
              </Button>
            ))}
            <Button aria-label={texts.removeStep(name)} onClick={onRemove}>
              {texts.remove}
            </Button>
          </div>
        </div>
      </div>
    </li>
  );
}
