import { type KeyboardEvent, useId, useState } from "react";
import { Link } from "#ui/Link.tsx";
import styles from "./Combobox.module.css";
import { Icon } from "./Icon.tsx";
import { Status } from "./Status.tsx";
import { placeAfter } from "./travel.ts";
import { usePopup } from "./usePopup.ts";

export interface Suggestion {
  /** Unique over all groups. */
  readonly id: string;
  readonly label: string;
  /** A few words beside it: a code, a former name, a kind. */
  readonly note?: string | undefined;
  readonly href: string;
}

export interface SuggestionGroup {
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
}

interface ComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  /** Id of the field, so that a shortcut or a link can find it. */
  readonly id?: string;
  /** A key shown at the field's end that leads to it. */
  readonly shortcut?: string | undefined;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly groups: readonly SuggestionGroup[];
  /** Said where nothing answers. */
  readonly nothing: string;
  /** Read out after each letter, such as "5 results". */
  readonly countLabel: (count: number) => string;
  readonly onFocus?: () => void;
}

/** A search field with a grouped list of places to go (WAI-ARIA combobox with a listbox popup). */
export function Combobox(props: ComboboxProps) {
  const { label, placeholder, id, shortcut, typed, onType, groups, nothing, countLabel, onFocus } = props;
  const { open, around, show, hide } = usePopup<HTMLInputElement>();
  const [place, setPlace] = useState(-1);
  const list = useId();
  const suggestions = groups.flatMap((group) => group.suggestions);
  const active = suggestions[place];
  const optionId = (suggestion: Suggestion) => `${list}-${suggestion.id}`;
  const shown = open && typed.trim() !== "";

  const type = (text: string) => {
    onType(text);
    setPlace(-1);
    show();
  };
  const done = () => {
    onType("");
    setPlace(-1);
    hide();
  };
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") {
      const chosen = active ?? suggestions[0];
      if (!shown || !chosen) return;
      event.preventDefault();
      document.getElementById(optionId(chosen))?.click();
    } else if (event.key === "Escape" && !shown && typed !== "") {
      event.preventDefault();
      onType("");
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      show();
      if (event.altKey) return;
      const next = placeAfter(event.key, place, suggestions.length) ?? -1;
      setPlace(next);
      const option = suggestions[next];
      if (option) document.getElementById(optionId(option))?.scrollIntoView({ block: "nearest" });
    }
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every reader yet
    <div className={styles.around} role="search" {...around}>
      <Icon name="search" size={14} />
      <input
        type="search"
        role="combobox"
        className={styles.field}
        id={id}
        aria-label={label}
        aria-expanded={shown}
        aria-controls={shown ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown && active ? optionId(active) : undefined}
        aria-keyshortcuts={shortcut}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={pressed}
        onFocus={onFocus}
        onClick={show}
      />
      {shortcut !== undefined && <span className={styles.shortcut}>{shortcut}</span>}
      {shown && (
        <div className={styles.popup}>
          <div id={list} role="listbox" aria-label={label}>
            {groups.map((group) => (
              // biome-ignore lint/a11y/useSemanticElements: an optgroup belongs to a select
              <div key={group.id} role="group" aria-labelledby={`${list}-${group.id}`}>
                <p id={`${list}-${group.id}`} role="presentation" className={styles.heading}>
                  {group.label}
                </p>
                {group.suggestions.map((suggestion) => (
                  <Link
                    key={suggestion.id}
                    id={optionId(suggestion)}
                    to={suggestion.href}
                    role="option"
                    aria-selected={suggestion === active}
                    tabIndex={-1}
                    className={styles.option}
                    onPointerDown={(event) => event.preventDefault()}
                    onClick={done}
                  >
                    {suggestion.label}
                    {suggestion.note !== undefined && <small className={styles.note}>{suggestion.note}</small>}
                  </Link>
                ))}
              </div>
            ))}
          </div>
          {suggestions.length === 0 && <p className={styles.nothing}>{nothing}</p>}
        </div>
      )}
      <Status hidden>{shown ? (suggestions.length > 0 ? countLabel(suggestions.length) : nothing) : ""}</Status>
    </div>
  );
}
