import { useEffect, useRef, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { FootBar } from "#ui/FootBar.tsx";
import { Status } from "#ui/Status.tsx";
import styles from "./OfflineNotice.module.css";

interface OfflineNoticeProps {
  /** That the atlas works without a network, or that a new version waits. */
  readonly news: "ready" | "renewed";
  readonly onReload: () => void;
  readonly onClose: () => void;
}

/** Milliseconds that what asks for nothing stays, unless the reader is at it. */
const brief = 10_000;

/** A quiet bar at the foot of the window. */
export function OfflineNotice({ news, onReload, onClose }: OfflineNoticeProps) {
  const texts = useMessages().offline;
  const bar = useRef<HTMLElement>(null);
  const [said, setSaid] = useState(false);
  // What stands in a status when it comes is not read out: what changes in it is.
  useEffect(() => setSaid(true), []);
  useEffect(() => {
    if (news !== "ready") return;
    const timer = setInterval(() => {
      if (!bar.current?.matches(":hover, :focus-within")) onClose();
    }, brief);
    return () => clearInterval(timer);
  }, [news, onClose]);
  return (
    <FootBar ref={bar} label={texts.label}>
      <Status>{said ? texts[news] : <span className={styles.unsaid}>{texts[news]}</span>}</Status>
      {news === "renewed" && <Button onClick={onReload}>{texts.reload}</Button>}
      <Button look="quiet" onClick={onClose}>
        {texts.close}
      </Button>
    </FootBar>
  );
}
