import { useId } from "react";
import { type EmbedOptions, embedParts, embedThemes } from "#core/model/embedOptions.ts";
import { toggled } from "#core/model/toggled.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas } from "#state/hooks.ts";
import styles from "./EmbedBuilder.module.css";

/** What a presenter chooses of an embed. */
export interface BuilderChoice {
  readonly options: EmbedOptions;
  /** Size of the frame, in px. */
  readonly width: number;
  readonly height: number;
}

/** Sizes that frames have in articles, on slides and beside a text. */
export const frameSizes = [
  { width: 600, height: 450 },
  { width: 960, height: 600 },
  { width: 1280, height: 720 },
  { width: 320, height: 300 },
] as const;

interface BuilderChoicesProps {
  readonly choice: BuilderChoice;
  readonly onChoose: (choice: BuilderChoice) => void;
}

/** The choices of an embed: size, appearance, data, what to leave out, and whether its reader may choose. */
export function BuilderChoices({ choice, onChoose }: BuilderChoicesProps) {
  const { builder: texts } = useMessages().embedding;
  const { options, width, height } = choice;
  const choose = (patch: Partial<EmbedOptions>) => onChoose({ ...choice, options: { ...options, ...patch } });
  const { version } = useAtlas();
  const [size, theme, data] = [useId(), useId(), useId()];
  return (
    <div className={styles.choices} data-needs-script>
      <div className={styles.field}>
        <label htmlFor={size}>{texts.size}</label>
        <select
          id={size}
          value={`${width} ${height}`}
          onChange={({ target }) => {
            const [wide = width, high = height] = target.value.split(" ").map(Number);
            onChoose({ ...choice, width: wide, height: high });
          }}
        >
          {frameSizes.map((each) => (
            <option key={each.width} value={`${each.width} ${each.height}`}>
              {texts.sizes(each.width, each.height)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={theme}>{texts.theme}</label>
        <select
          id={theme}
          value={options.theme}
          onChange={({ target }) => choose({ theme: embedThemes.find((each) => each === target.value) ?? "auto" })}
        >
          {embedThemes.map((each) => (
            <option key={each} value={each}>
              {texts.themes[each]}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={data}>{texts.data}</label>
        <select
          id={data}
          value={options.version ?? ""}
          aria-describedby={`${data}means`}
          onChange={({ target }) => choose({ version: target.value === "" ? undefined : target.value })}
        >
          <option value="">{texts.newest}</option>
          <option value={version}>{texts.asNow(version)}</option>
        </select>
      </div>
      <p id={`${data}means`} className={styles.means}>
        {options.version === undefined ? texts.newestMeans : texts.asNowMeans(options.version)}
      </p>
      <fieldset className={styles.parts}>
        <legend>{texts.show}</legend>
        {embedParts.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={!options.hidden.includes(part)}
              onChange={() => choose({ hidden: toggled(options.hidden, part) })}
            />{" "}
            {texts.parts[part]}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={options.locked.length > 0}
            onChange={({ target }) => choose({ locked: target.checked ? ["all"] : [] })}
          />{" "}
          {texts.lock}
        </label>
      </fieldset>
    </div>
  );
}
