import { useId, useState } from "react";
import { isSlideSize, type SlideSize, slideBounds } from "#core/layout/slide/slideSize.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import type { DrawnTheme } from "#styles/themeTokens.ts";
import type { ExportedView } from "../exportedView.ts";
import { FileButtons } from "./FileButtons.tsx";
import { Group } from "./Group.tsx";
import { type PictureLook, pictureForms, sizeOf } from "./pictureLook.ts";
import styles from "./UseInSlides.module.css";
import type { JobControl } from "./useJob.ts";

const themes: readonly DrawnTheme[] = ["light", "dark"];

interface PicturePanelProps {
  readonly view: ExportedView;
  readonly look: PictureLook;
  readonly onLook: (look: PictureLook) => void;
  readonly size: SlideSize;
  /** Hears the size of the picture that is looked at. */
  readonly onSize: (size: SlideSize) => void;
  readonly control: JobControl;
}

/** A view as a picture: which looks, for what, of which size; to scale, or on paper. */
export function PicturePanel({ view, look, onLook, size, onSize, control }: PicturePanelProps) {
  const { exports: texts } = useMessages();
  const name = useId();
  const [own, setOwn] = useState(size);
  const { least, most, aspect } = slideBounds;
  const shared = { view, control, options: look };
  const setSide = (side: "width" | "height", length: number): void => {
    const next = { ...own, [side]: length };
    setOwn(next);
    if (isSlideSize(next)) onSize(next);
  };
  return (
    <>
      <Group title={texts.groups.looks}>
        <fieldset className={styles.scope}>
          <legend className="visually-hidden">{texts.groups.looks}</legend>
          {themes.map((theme) => (
            <label key={theme}>
              <input
                type="radio"
                name={name}
                checked={look.theme === theme}
                onChange={() => onLook({ ...look, theme })}
              />
              {texts.looks[theme]}
            </label>
          ))}
          <label>
            <input
              type="checkbox"
              checked={look.transparent}
              onChange={() => onLook({ ...look, transparent: !look.transparent })}
            />
            {texts.looks.transparent}
          </label>
        </fieldset>
      </Group>
      <Group title={texts.groups.picture}>
        <dl className={styles.forms}>
          {pictureForms.map(({ use, files }) => (
            <div key={use}>
              <dt>{texts.forms[use]}</dt>
              <dd>
                <FileButtons {...shared} files={files} onPoint={() => onSize(sizeOf(use))} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{texts.forms.scalable}</dt>
            <dd>
              <FileButtons {...shared} files={["svg"]} />
            </dd>
          </div>
          <div>
            <dt>{texts.forms.paper}</dt>
            <dd>
              <FileButtons {...shared} files={["A4", "Letter"]} />
            </dd>
          </div>
        </dl>
        <details className={styles.more}>
          <summary>{texts.ownSize.title}</summary>
          <div className={styles.buttons}>
            {(["width", "height"] as const).map((side) => (
              <label key={side}>
                {texts.ownSize[side]}
                <input
                  type="number"
                  className={styles.side}
                  min={least}
                  max={most}
                  defaultValue={own[side]}
                  onChange={({ currentTarget }) => setSide(side, currentTarget.valueAsNumber)}
                />
              </label>
            ))}
          </div>
          {isSlideSize(own) ? (
            <FileButtons {...shared} files={["own size"]} options={{ ...look, size: own }} />
          ) : (
            <p role="alert">{texts.ownSize.bounds(least, most, aspect)}</p>
          )}
        </details>
      </Group>
    </>
  );
}
