import { slideSizes } from "#core/layout/slide/slideSize.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import type { ExportGroup, ExportOptions } from "../exportEntry.ts";
import type { ExportedView } from "../exportedView.ts";
import { exports } from "../exports.ts";
import styles from "./UseInSlides.module.css";
import type { JobControl } from "./useJob.ts";

interface FileButtonsProps {
  readonly view: ExportedView;
  readonly group: ExportGroup;
  readonly options?: Partial<ExportOptions>;
  /** Whether they are the first thing to press. */
  readonly isFirst?: boolean;
  readonly control: JobControl;
}

const usual: ExportOptions = { scope: "seen", transparent: false, size: slideSizes.wide };

/** A button for each file of a group: a press saves it. */
export function FileButtons({ view, group, options = {}, isFirst = false, control }: FileButtonsProps) {
  const messages = useMessages();
  return (
    <div className={styles.buttons}>
      {exports
        .filter((entry) => entry.group === group)
        .map(({ id, label, extension, make }) => {
          const what = label(messages);
          const file = view.fileName(extension);
          return (
            <Button
              key={id}
              look={isFirst ? "primary" : "plain"}
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
