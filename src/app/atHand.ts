/** Resolves once the browser has nothing else to do, as soon as it can say so. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 200);
  });

/** Has at hand what a reader is likely to ask for first: the other pages, and what a press on the map shows. */
export async function atHand(): Promise<void> {
  const parts = [
    () => import("./laterPages.ts"),
    () => import("#state/comeBackTo.ts"),
    () => import("#panels/map/MapTip.tsx"),
    () => import("#charts/map/mapGesture.ts"),
    () => import("#panels/map/CountryBrief.tsx"),
    () => import("#core/layout/map/neighbourGraph.ts"),
  ];
  for (const part of parts) {
    await idle();
    await part();
  }
}
