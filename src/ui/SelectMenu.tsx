import { useState } from "react";
import { CheckLink } from "./CheckLink.tsx";
import { ChoiceLink } from "./ChoiceLink.tsx";
import type { Choice, ChoiceGroup } from "./choice.ts";
import { PopupControl } from "./PopupControl.tsx";
import styles from "./SelectMenu.module.css";
import { useTravel } from "./useTravel.ts";

export interface SelectMenuProps {
  readonly label: string;
  readonly value: string;
  readonly look?: "sentence" | "field";
  /** Asked for when the menu opens, so that a long list costs nothing before. */
  readonly groups: () => readonly ChoiceGroup[];
  /** Whether several may be chosen: then it stays open. */
  readonly multiple?: boolean;
  /** A field that narrows a long list by what is typed. */
  readonly narrow?: { readonly label: string; readonly nothing: string; readonly matches: Matches } | undefined;
}

/** Whether a text answers to what was typed. */
export type Matches = (text: string, typed: string) => boolean;

interface ChoicesProps extends Pick<SelectMenuProps, "groups" | "multiple" | "narrow"> {
  readonly shut: () => void;
}

function Choices({ groups, multiple = false, narrow, shut }: ChoicesProps) {
  const [typed, setTyped] = useState("");
  const travel = useTravel();
  const answers = ({ label, note, otherNames }: Choice) =>
    typed === "" || !narrow || narrow.matches(`${label} ${note ?? ""} ${otherNames ?? ""}`, typed);
  const shown = groups()
    .map((group) => ({ ...group, choices: group.choices.filter(answers) }))
    .filter(({ choices }) => choices.length > 0);
  const all = shown.flatMap(({ choices }) => choices);
  const stop = all.find(({ chosen }) => chosen) ?? all[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links and the field inside
    <div className={styles.choices} onKeyDown={travel}>
      {narrow && (
        <input
          type="search"
          className={styles.narrow}
          aria-label={narrow.label}
          placeholder={narrow.label}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
        />
      )}
      <div className={styles.scroll}>
        {shown.map((group) => (
          <section key={group.id} aria-label={group.label}>
            {group.label !== undefined && <p className={styles.heading}>{group.label}</p>}
            {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with the markers */}
            <ul role="list">
              {group.choices.map((choice) => (
                <li key={choice.id}>
                  {multiple ? (
                    <CheckLink
                      label={choice.label}
                      checked={choice.chosen}
                      href={choice.href}
                      count={choice.count}
                      tabIndex={choice === stop ? 0 : -1}
                    />
                  ) : (
                    <ChoiceLink choice={choice} stop={choice === stop} onChoose={shut} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
        {narrow && shown.length === 0 && <p className={styles.nothing}>{narrow.nothing}</p>}
      </div>
    </div>
  );
}

/** A word of a sentence, or a field, that opens a list of links: one to choose, or several to check. */
export const SelectMenu = ({ label, value, look = "sentence", ...choices }: SelectMenuProps) => (
  <PopupControl label={label} value={value} look={look}>
    {(shut) => <Choices {...choices} shut={shut} />}
  </PopupControl>
);
