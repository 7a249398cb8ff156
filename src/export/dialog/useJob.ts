import { useEffect, useRef, useState } from "react";
import { useMessages } from "#i18n/MessagesContext.tsx";
import type { Making } from "../exportEntry.ts";
import { saveFile } from "./saveFile.ts";

/** What the dialog is doing, or did last. */
export type Job =
  | { readonly state: "idle" }
  /** `share`: how much is done, where that is known. */
  | { readonly state: "working"; readonly what: string; readonly share: number | undefined }
  | { readonly state: "said"; readonly text: string }
  | { readonly state: "failed"; readonly what: string; readonly why: string; readonly retry: () => void };

/** Something to make: what it is called, the name of its file, and how. */
export interface Task {
  readonly what: string;
  readonly file: string;
  readonly make: (making: Making) => Promise<Blob | string>;
}

export interface JobControl {
  readonly job: Job;
  readonly start: (task: Task) => void;
  readonly say: (text: string) => void;
  readonly cancel: () => void;
}

/** Whether something did not arrive over the network, as browsers say it. */
const isLost = (error: unknown): boolean =>
  !navigator.onLine || (error instanceof TypeError && /fetch|import|load|network/i.test(error.message));

/** Makes one thing at a time, and saves it; a new one takes the place of what is on its way. */
export function useJob(): JobControl {
  const texts = useMessages().exports;
  const [job, setJob] = useState<Job>({ state: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = (task: Task): void => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    const set = (next: Job): void => {
      if (running.current === control) setJob(next);
    };
    const { what, file, make } = task;
    set({ state: "working", what, share: undefined });
    make({ signal, onProgress: (share) => set({ state: "working", what, share }) }).then(
      (made) => {
        if (signal.aborted) return;
        if (typeof made !== "string") saveFile(made, file);
        set({ state: "said", text: typeof made === "string" ? made : texts.job.done(file, texts.size(made.size)) });
      },
      (error: unknown) => {
        if (signal.aborted) return;
        console.warn(error);
        const why = isLost(error) ? texts.job.offline : texts.job.broken;
        set({ state: "failed", what, why, retry: () => start(task) });
      },
    );
  };
  const cancel = (): void => {
    running.current?.abort();
    running.current = undefined;
    setJob((last) => (last.state === "working" ? { state: "said", text: texts.job.cancelled(last.what) } : last));
  };
  return { job, start, cancel, say: (text) => setJob({ state: "said", text }) };
}
