/** Milliseconds after which a browser that has not gone to full screen is not waited for. */
const patience = 1000;

/** Shows the page in full screen where the browser allows it. Never rejects: without it, a presentation fills the window. */
export async function enterFullScreen(): Promise<void> {
  // A frame that may not is not even asked: browsers complain of that.
  if (!document.fullscreenEnabled) return;
  const asked = document.documentElement.requestFullscreen?.({ navigationUI: "hide" }).catch(() => {});
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** Ends full screen, if it is on. Never rejects. */
export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
}
