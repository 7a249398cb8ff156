import { use, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "./Button.tsx";
import styles from "./ExportButton.module.css";
import { ExportsContext, type ExportTarget } from "./ExportsContext.tsx";

/** Opens the ways to take a view away: as a slide, a picture, data, a citation. */
export function ExportButton({ kind, id }: ExportTarget) {
  const open = use(ExportsContext);
  const { ui } = useMessages();
  const [isLost, setLost] = useState(false);
  if (!open) return null;
  return (
    <div className={styles.place} data-needs-script>
      <Button
        aria-haspopup="dialog"
        onClick={() => {
          setLost(false);
          open({ kind, id }).catch(() => setLost(true));
        }}
      >
        {ui.useInSlides}
      </Button>
      {isLost && <span role="alert">{ui.useInSlidesLost}</span>}
    </div>
  );
}
