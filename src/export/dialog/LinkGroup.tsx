import { useMemo, useRef } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { qrSvg } from "../cite/qrSvg.ts";
import type { ExportedView } from "../exportedView.ts";
import { copyText } from "./copyText.ts";
import { Group } from "./Group.tsx";
import styles from "./UseInSlides.module.css";
import type { JobControl } from "./useJob.ts";

/** The address of a view: to copy, and as a QR code for those in the room. */
export function LinkGroup({ view, control }: { readonly view: ExportedView; readonly control: JobControl }) {
  const { exports: texts } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const { address } = view;
  const svg = useMemo(() => qrSvg(address), [address]);
  return (
    <Group title={texts.groups.link}>
      <div className={styles.link}>
        <img
          className={styles.code}
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          alt={texts.link.qr}
          width={120}
          height={120}
        />
        <div className={styles.address}>
          <input ref={field} readOnly className={styles.text} aria-label={texts.link.label} value={address} />
          <div className={styles.buttons}>
            <Button
              onClick={async () =>
                control.say((await copyText(address, field.current)) ? texts.copied(texts.link.name) : texts.notCopied)
              }
            >
              {texts.copy(texts.link.name)}
            </Button>
            <Button
              onClick={() =>
                control.start({
                  what: texts.link.qrFile,
                  file: view.fileName("qr.svg"),
                  make: async () => new Blob([svg], { type: "image/svg+xml" }),
                })
              }
            >
              {texts.link.qrFile}
            </Button>
          </div>
        </div>
      </div>
    </Group>
  );
}
