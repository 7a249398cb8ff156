import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useSelection } from "#state/hooks.ts";
import { ExportButton } from "#ui/ExportButton.tsx";
import { Status } from "#ui/Status.tsx";
import styles from "./FullTimeline.module.css";
import { TimelineBrush } from "./TimelineBrush.tsx";
import { TimelinePanel } from "./TimelinePanel.tsx";
import { WindowFields } from "./WindowFields.tsx";
import { ZoomButtons } from "./ZoomButtons.tsx";

/** The timeline's own page below its sentence: the size of the selection, the window by hand and by type, and all lanes. */
export function FullTimeline() {
  const { timeline: texts } = useMessages();
  const { events } = useAtlas();
  const selection = useSelection();
  return (
    <TimelinePanel
      above={(placed) => (
        <>
          <div className={styles.line}>
            <Status>
              {texts.selection(selection.events.length, events.length)} {texts.exactly}
            </Status>
            <div className={styles.controls}>
              <WindowFields {...placed} />
              <ZoomButtons {...placed} />
              <ExportButton kind="timeline" />
            </div>
          </div>
          <div className={styles.brush} data-needs-script>
            <TimelineBrush {...placed} />
          </div>
        </>
      )}
    />
  );
}
