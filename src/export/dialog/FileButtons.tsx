import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import type { DataScope } from "../data/tableOf.ts";
import type { ExportedView } from "../exportedView.ts";
import { type ExportGroup, exports } from "../exports.ts";
import styles from "./UseInSlides.module.css";
import type { JobControl } from "./useJob.ts";

interface FileButtonsProps {
  readonly view: ExportedView;
  readonly group: ExportGroup;
  readonly scope?: DataScope;
  readonly control: JobControl;
}

/** A button for each file of a group: a press saves it. */
export function FileButtons({ view, group, scope = "seen", control }: FileButtonsProps) {
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
              onClick={() => control.start({ what, file, make: (making) => make(view, { scope }, making) })}
            >
              {what}
            </Button>
          );
        })}
    </div>
  );
}
