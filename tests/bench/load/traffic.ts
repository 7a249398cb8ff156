import type { CDPSession } from "playwright-core";

/** What came over the wire since the navigation began. */
export interface Traffic {
  readonly requests: () => number;
  /**
   * Bytes of all answers that had begun `ms` after the navigation did, heads included, each as a whole: of a compressed
   * one the browser does not tell how much is here before its end. Of one that was never complete, what it does tell.
   */
  readonly bytes: (ms?: number) => number;
  /** Ms since the last sign of a request, 0 while one is under way. */
  readonly quiet: () => number;
}

/** Listens to the network of a page; to be called before its navigation. */
export async function listen(session: CDPSession): Promise<Traffic> {
  const open = new Set<string>();
  const answers = new Map<string, { readonly at: number; bytes: number }>();
  let [requests, start, lastSign] = [0, Number.NaN, performance.now()];
  const note = (timestamp: number, id: string, bytes: number) => {
    const answer = answers.get(id) ?? { at: (timestamp - start) * 1000, bytes: 0 };
    answers.set(id, answer);
    answer.bytes += bytes;
    lastSign = performance.now();
  };
  const end = (id: string) => {
    open.delete(id);
    lastSign = performance.now();
  };
  session.on("Network.requestWillBeSent", ({ requestId, timestamp, request }) => {
    if (!request.url.startsWith("http")) return;
    if (Number.isNaN(start)) start = timestamp;
    requests++;
    open.add(requestId);
  });
  session.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) => {
    if (open.has(requestId)) note(timestamp, requestId, Math.max(0, encodedDataLength));
  });
  session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    if (open.has(requestId)) note(timestamp, requestId, encodedDataLength - (answers.get(requestId)?.bytes ?? 0));
    end(requestId);
  });
  session.on("Network.loadingFailed", ({ requestId }) => end(requestId));
  await session.send("Network.enable");
  return {
    requests: () => requests,
    bytes: (ms = Number.POSITIVE_INFINITY) =>
      [...answers.values()].reduce((total, { at, bytes }) => total + (at <= ms ? bytes : 0), 0),
    quiet: () => (open.size > 0 ? 0 : performance.now() - lastSign),
  };
}
