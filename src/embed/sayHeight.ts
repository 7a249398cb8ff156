import { heightMessages, saidHeight } from "./heightMessages.ts";
import { type HostMessage, identityOf, readHostMessage } from "./hostMessage.ts";
import { naturalHeight } from "./naturalHeight.ts";

/**
 * Tells the window around the embed how high it would like to be: at first, as its width or content changes, as it comes
 * into view, and when asked. What the host says besides goes to `onSet`.
 */
export function sayHeight(page: Window & typeof globalThis, onSet: (search: string) => void): void {
  const { parent, document, location } = page;
  if (parent === page) return;
  const identity = identityOf(location);
  let last: number | undefined;
  const say = (again: boolean): void => {
    const height = saidHeight(naturalHeight(document));
    if (height === undefined || (height === last && !again)) return;
    last = height;
    // Where an older version of the data lies is nothing the host has asked for.
    const address = location.href.replace(/\/embed\/v\/[\d.]+/, "/embed");
    for (const message of heightMessages(height, address, identity)) parent.postMessage(message, "*");
  };
  const answers: { readonly [Kind in HostMessage["kind"]]: (message: Extract<HostMessage, { kind: Kind }>) => void } = {
    ask: () => say(true),
    set: ({ search }) => onSet(search),
  };
  page.addEventListener("message", ({ source, data }) => {
    const message = source === parent ? readHostMessage(data, identity) : undefined;
    if (message?.kind === "ask") answers.ask(message);
    else if (message) answers.set(message);
  });
  const frame = document.querySelector("[data-frame]") ?? document.body;
  new ResizeObserver(() => say(false)).observe(frame);
  new page.MutationObserver(() => page.requestAnimationFrame(() => say(false))).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  // A frame in a tab that was hidden has a size only now.
  new page.IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && say(true)).observe(
    frame,
  );
  document.addEventListener("visibilitychange", () => say(true));
  page.addEventListener("load", () => say(true));
}
