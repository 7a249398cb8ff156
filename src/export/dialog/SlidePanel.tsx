import type { ReactNode } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import type { ExportedView } from "../exportedView.ts";
import { FileButtons } from "./FileButtons.tsx";
import { Group } from "./Group.tsx";
import type { PictureLook } from "./pictureLook.ts";
import styles from "./UseInSlides.module.css";
import type { JobControl } from "./useJob.ts";

interface SlidePanelProps {
  readonly view: ExportedView;
  readonly look: PictureLook;
  readonly control: JobControl;
  readonly onPresent: () => void;
  /** What saves the view for later. */
  readonly children: ReactNode;
}

/** What most come for: a slide to edit, a picture of one, or to present at once. */
export function SlidePanel({ view, look, control, onPresent, children }: SlidePanelProps) {
  const { exports: texts } = useMessages();
  return (
    <>
      <Group title={texts.groups.slide} note={texts.notes.slide}>
        <FileButtons view={view} control={control} files={["wide deck", "classic deck"]} isFirst />
        <FileButtons view={view} control={control} files={["wide", "copy"]} options={look} />
      </Group>
      <Group title={texts.groups.present} note={texts.notes.present}>
        <div className={styles.buttons}>
          <Button onClick={onPresent}>{texts.present}</Button>
        </div>
      </Group>
      {children}
    </>
  );
}
