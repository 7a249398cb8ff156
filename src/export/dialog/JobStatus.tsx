import { useEffect, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import styles from "./JobStatus.module.css";
import type { JobControl } from "./useJob.ts";

/** Milliseconds after which work shows how far it is, and can be cancelled. */
const long = 500;

/** What is on its way, what was saved, what did not work: always in sight, and read out. */
export function JobStatus({ job, cancel }: JobControl) {
  const { exports: texts, ui } = useMessages();
  const [isLong, setLong] = useState(false);
  const isWorking = job.state === "working";
  useEffect(() => {
    if (!isWorking) return;
    const timer = setTimeout(() => setLong(true), long);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isWorking]);
  return (
    <div className={styles.foot} data-state={job.state}>
      <div role="status" className={styles.said}>
        {job.state === "said" && job.text}
        {isWorking && isLong && texts.job.working(job.what)}
        {job.state === "failed" && (
          <>
            <strong>{texts.job.failed(job.what)}</strong> {job.why}
          </>
        )}
      </div>
      {isWorking && isLong && (
        <>
          <progress aria-label={texts.job.working(job.what)} value={job.share} max={1} />
          <Button onClick={cancel}>{texts.job.cancel}</Button>
        </>
      )}
      {job.state === "failed" && <Button onClick={job.retry}>{ui.retry}</Button>}
    </div>
  );
}
