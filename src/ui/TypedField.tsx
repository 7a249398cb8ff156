import { useId, useState } from "react";
import styles from "./TypedField.module.css";

export interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  /** The value meant by a text, canonical; `undefined` where it means none. */
  readonly read: (text: string) => string | undefined;
  /** Once, when the reader has finished: Enter or leaving the field. */
  readonly onDone: (value: string) => void;
  /** What may be typed; shown as the error too. */
  readonly hint: string;
  /** Digits it is wide. */
  readonly digits?: number;
  /** Label before the field instead of above. */
  readonly inline?: boolean;
  readonly inputMode?: "numeric" | "text";
}

/** A field for a year or a date: the way without dragging. A text that means nothing is named and left alone. */
export function TypedField(props: TypedFieldProps) {
  const { label, value, read, onDone, hint, digits = 7, inline = false, inputMode = "text" } = props;
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const [isTyping, setTyping] = useState(false);
  if (known !== value) {
    setKnown(value);
    // What is being typed stays, whatever the page has come to meanwhile.
    if (!isTyping) setTyped(value);
  }
  const id = useId();
  const [wrong, setWrong] = useState(false);
  const finish = () => {
    const meant = read(typed.trim());
    setWrong(meant === undefined);
    if (meant === undefined) return;
    setTyping(false);
    setTyped(meant);
    if (meant !== value) onDone(meant);
  };
  return (
    <div className={styles.around} data-inline={inline || undefined} data-needs-script>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className={styles.field}
        style={{ inlineSize: `${digits + 4}ch` }}
        value={typed}
        inputMode={inputMode}
        autoComplete="off"
        enterKeyHint="done"
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-hint` : undefined}
        onChange={(event) => {
          setTyping(true);
          setTyped(event.target.value);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === "Enter") finish();
          if (event.key !== "Escape" || typed === value) return;
          event.stopPropagation();
          setTyping(false);
          setTyped(value);
          setWrong(false);
        }}
      />
      {wrong && (
        <p id={`${id}-hint`} role="alert" className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
