import { type ComponentType, use } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import type { OpenExportsProps } from "#ui/ExportsContext.tsx";
import { BaseContext } from "#ui/Link.tsx";
import { Modal } from "#ui/Modal.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import type { ExportedView } from "../exportedView.ts";
import { CiteGroup } from "./CiteGroup.tsx";
import { DataGroup } from "./DataGroup.tsx";
import { FileButtons } from "./FileButtons.tsx";
import { FileChooser } from "./FileChooser.tsx";
import { Group } from "./Group.tsx";
import { JobStatus } from "./JobStatus.tsx";
import { LinkGroup } from "./LinkGroup.tsx";
import { SlideGroup } from "./SlideGroup.tsx";
import styles from "./UseInSlides.module.css";
import { useExportedView } from "./useExportedView.ts";
import { useJob } from "./useJob.ts";

interface AddToStoryProps {
  readonly view: ExportedView;
  readonly say: (words: string) => void;
  readonly onLeave: () => void;
}

interface UseInSlidesProps extends OpenExportsProps {
  /** Saves the view for later, beside others. */
  readonly AddToStory: ComponentType<AddToStoryProps>;
}

/** Everything a view can be taken away as, each one press away; and the way back from a file to its view. */
export function UseInSlides({ kind, id, onClose, onFile, onPresent, AddToStory }: UseInSlidesProps) {
  const { exports: texts, ui } = useMessages();
  const view = useExportedView(kind, id, use(BaseContext));
  const control = useJob();
  return (
    <Modal title={texts.title} closeLabel={ui.close} onClose={onClose} look="centre">
      {view ? (
        <div className={styles.groups}>
          <p className={styles.what}>{[view.headline, ...view.filtersInWords, view.asOfWords].join(". ")}.</p>
          <Group title={texts.groups.present} note={texts.notes.present}>
            <div className={styles.buttons}>
              <Button onClick={onPresent}>{texts.present}</Button>
            </div>
          </Group>
          <SlideGroup view={view} control={control} />
          <DataGroup view={view} control={control} />
          <CiteGroup view={view} control={control} />
          <LinkGroup view={view} control={control} />
          <Group title={texts.groups.offline} note={texts.notes.offline}>
            <FileButtons view={view} group="offline" control={control} />
          </Group>
          <AddToStory view={view} say={control.say} onLeave={onClose} />
          <Group title={texts.groups.reopen} note={texts.notes.reopen}>
            <div className={styles.buttons}>
              <FileChooser label={texts.reopen.choose} onFile={onFile} />
            </div>
          </Group>
          <JobStatus {...control} />
        </div>
      ) : (
        <Skeleton label={texts.loading} lines={8} />
      )}
    </Modal>
  );
}
