import { createRoot } from "react-dom/client";
import { withTexts } from "../withTexts.tsx";
import { OfflineNotice } from "./OfflineNotice.tsx";

let closeShown: (() => void) | undefined;

/** Shows the bar beside the page, in place of what it said before; `onReload` is what its one way on does. */
export async function showNotice(news: "ready" | "renewed", onReload: () => void): Promise<void> {
  const Notice = await withTexts(async () => OfflineNotice, ["offline"]);
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
