import { isFrugal } from "#state/frugal.ts";
import type { WorkerMessage } from "#worker/message.ts";

/** Milliseconds after which an open page that is looked at again asks for a new version. */
const stale = 60 * 60 * 1000;

const say = (worker: ServiceWorker, message: WorkerMessage, ports: MessagePort[] = []) =>
  worker.postMessage(message, ports);

/** Whether `worker` serves the version of the atlas with this page script; a worker that takes itself away never answers. */
const serves = (worker: ServiceWorker, script: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    say(worker, { kind: "serves", script }, [port2]);
  });

/** The worker of the atlas, installed if need be; `undefined` where there is none. */
async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  if (!("serviceWorker" in navigator)) return undefined;
  const { serviceWorker } = navigator;
  const scope = import.meta.env.BASE_URL;
  // It fetches all scripts and data ahead, which nobody asked for: a reader who pays by the byte, or waits for every one,
  // gets what they open and nothing else. Who has it keeps it.
  const found = isFrugal() ? serviceWorker.getRegistration(scope) : serviceWorker.register(`${scope}sw.js`, { scope });
  // Some browsers refuse, by their settings or for a host without TLS: the atlas is then as it was without a worker.
  return found.catch(() => undefined);
}

/** Loads the page anew, once, when `wanted` and the worker that serves it has become that of another version. */
function renewWithWorker(script: string, wanted: () => boolean): void {
  const { serviceWorker } = navigator;
  let done = false;
  serviceWorker.addEventListener("controllerchange", async () => {
    const worker = serviceWorker.controller;
    if (!worker || !wanted() || (await serves(worker, script)) || done) return;
    done = true;
    window.location.reload();
  });
}

/** Calls `reached` when `worker` is in `state`, be it now or later. */
function when(worker: ServiceWorker, state: ServiceWorkerState, reached: () => void): void {
  const check = () => {
    if (worker.state !== state) return;
    worker.removeEventListener("statechange", check);
    reached();
  };
  worker.addEventListener("statechange", check);
  check();
}

/**
 * Installs the worker, tells the reader when the atlas works without a network and when a new version waits, and lets that
 * take over when the reader says so. `script` is the page's own.
 */
export async function followWorker(script: string): Promise<void> {
  const worker = await registration();
  if (!worker) return;
  // The first worker takes over quietly, whichever version it is of; the next one at a reader's word, here or in a tab.
  let renews = worker.active !== null && navigator.serviceWorker.controller !== null;
  renewWithWorker(script, () => renews);
  const apply = () => {
    renews = true;
    if (worker.waiting) say(worker.waiting, { kind: "apply" });
    else window.location.reload();
  };
  const tell = async (news: "ready" | "renewed") => (await import("./showNotice.tsx")).showNotice(news, apply);
  const follow = () => {
    const next = worker.installing ?? worker.waiting;
    if (!next) return;
    const first = worker.active === null;
    when(next, first ? "activated" : "installed", async () => {
      // A page opened since the deploy is of the waiting version already; a worker that takes itself away serves none.
      if ((await serves(next, script)) === first) await tell(first ? "ready" : "renewed");
      renews = true;
    });
  };
  worker.addEventListener("updatefound", follow);
  follow();
  let asked = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || performance.now() - asked < stale || isFrugal()) return;
    asked = performance.now();
    // Without a network there is nothing new.
    worker.update().catch(() => undefined);
  });
}
