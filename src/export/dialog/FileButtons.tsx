import { slideSizes } from "#core/layout/slide/slideSize.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import type { ExportOptions } from "../exportEntry.ts";
import type { ExportedView } from "../exportedView.ts";
import { exports } from "../exports.ts";
import styles from "./UseInSlides.module.css";
import type { JobControl } from "./useJob.ts";

interface FileButtonsProps {
  readonly view: ExportedView;
  /** Ids of the files, in their order. */
  readonly files: readonly string[];
  readonly options?: Partial<ExportOptions>;
  /** Whether the first of them is the first thing to press. */
  readonly isFirst?: boolean;
  readonly control: JobControl;
  /** Hears that one of them is pointed at, or has the focus. */
  readonly onPoint?: () => void;
}

const usual: ExportOptions = { scope: "seen", transparent: false, theme: "light", size: slideSizes.wide };

/** A button for each of some files: a press saves it. */
export function FileButtons({ view, files, options = {}, isFirst = false, control, onPoint }: FileButtonsProps) {
  const messages = useMessages();
  return (
    <div className={styles.buttons}>
      {files
        .flatMap((file) => exports.find(({ id }) => id === file) ?? [])
        .map(({ id, label, extension, make }, index) => {
          const what = label(messages);
          const file = view.fileName(extension);
          return (
            <Button
              key={id}
              look={isFirst && index === 0 ? "primary" : "plain"}
              onPointerEnter={onPoint}
              onFocus={onPoint}
              onClick={() =>
                control.start({ what, file, make: (making) => make(view, { ...usual, ...options }, making) })
              }
            >
              {what}
            </Button>
          );
        })}
    </div>
  );
}
