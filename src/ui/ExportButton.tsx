import { use, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "./Button.tsx";
import styles from "./ExportButton.module.css";
import { ExportsContext, type ExportTarget } from "./ExportsContext.tsx";
import { Icon } from "./Icon.tsx";

/** Opens the ways to take a view away, as a slide, a picture, data, a citation; or presents it here and now. */
export function ExportButton({ kind, id }: Omit<ExportTarget, "present">) {
  const open = use(ExportsContext);
  const { ui } = useMessages();
  const [isLost, setLost] = useState(false);
  if (!open) return null;
  const show = (present: boolean) => {
    setLost(false);
    open({ kind, id, present }).catch(() => setLost(true));
  };
  return (
    <div className={styles.place} data-needs-script>
      <Button aria-haspopup="dialog" onClick={() => show(false)}>
        {ui.useInSlides}
      </Button>
      <Button square aria-label={ui.present} title={ui.present} onClick={() => show(true)}>
        <Icon name="play" />
      </Button>
      {isLost && <span role="alert">{ui.useInSlidesLost}</span>}
    </div>
  );
}
