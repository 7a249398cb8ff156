import { useEffect, useRef, useState } from "react";
import { Icon } from "./Icon.tsx";
import styles from "./SearchBox.module.css";

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  /** What is searched for now. */
  readonly query: string;
  /** While the reader types. */
  readonly onType: (query: string) => void;
  /** Once, when the reader has finished: Enter, leaving the field or clearing it. */
  readonly onDone: (query: string) => void;
  readonly clearLabel: string;
}

/** A field that narrows what is shown, as one types. */
export function SearchBox({ label, placeholder, query, onType, onDone, clearLabel }: SearchBoxProps) {
  const [typed, setTyped] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  const [known, setKnown] = useState(query);
  if (known !== query) {
    setKnown(query);
    if (query !== typed.trim()) setTyped(query);
  }
  const unfinished = useRef(false);
  const type = (text: string) => {
    unfinished.current = true;
    setTyped(text);
    onType(text);
  };
  // Typed before the page answered.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    const early = field.current?.value ?? "";
    if (early !== typed) type(early);
  }, []);
  const finish = (text: string) => {
    if (unfinished.current) onDone(text);
    unfinished.current = false;
  };
  const clear = () => {
    type("");
    finish("");
    field.current?.focus();
  };
  return (
    <div className={styles.around} data-needs-script>
      <Icon name="search" size={14} />
      <input
        ref={field}
        type="search"
        className={styles.field}
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => type(event.target.value)}
        onBlur={() => finish(typed)}
        onKeyDown={(event) => {
          if (event.key === "Enter") finish(typed);
          if (event.key !== "Escape" || typed === "") return;
          event.preventDefault();
          clear();
        }}
      />
      {typed !== "" && (
        <button type="button" className={styles.clear} aria-label={clearLabel} onClick={clear}>
          <Icon name="close" size={12} />
        </button>
      )}
    </div>
  );
}
