import { createRoot } from "react-dom/client";
import { withTexts } from "../withTexts.tsx";
import { OfflineNotice } from "./OfflineNotice.tsx";

/** Milliseconds without an act after which the reader is at rest. */
const calm = 1500;

/** Resolves once the reader has done nothing for a moment: what comes up by itself is not to be in the way of an act. */
function atRest(): Promise<void> {
  const end = new AbortController();
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        end.abort();
        resolve();
      }, calm);
    };
    for (const act of ["pointermove", "pointerdown", "keydown", "scroll"])
      window.addEventListener(act, wait, { capture: true, passive: true, signal: end.signal });
    wait();
  });
}

let closeShown: (() => void) | undefined;

/** Shows the bar beside the page, in place of what it said before; `onReload` is what its one way on does. */
export async function showNotice(news: "ready" | "renewed", onReload: () => void): Promise<void> {
  const Notice = await withTexts(async () => OfflineNotice, ["offline"]);
  await atRest();
  closeShown?.();
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  const close = () => {
    root.unmount();
    place.remove();
    if (closeShown === close) closeShown = undefined;
  };
  closeShown = close;
  root.render(
    <Notice
      news={news}
      onReload={() => {
        close();
        onReload();
      }}
      onClose={close}
    />,
  );
}
