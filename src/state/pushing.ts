import type { Location, NavigateFunction, NavigationType } from "react-router";
import { afterPaint } from "./afterPaint.ts";

/** The ways to push an address onto the history of the browser. */
export interface Pushing {
  /** One that the page shows already, once the next frame is painted: to write it down takes as long as to show it. */
  readonly soon: (href: string) => void;
  /** One that is still to be shown, at once, after all that wait. */
  readonly now: (href: string) => void;
  /** Whether the page has shown a later address than one that was pushed only now: it need not go back to that. */
  readonly isOvertaken: (location: Location, navigation: NavigationType) => boolean;
}

/** Pushes addresses in the order in which they were asked for. */
export function createPushing(navigate: NavigateFunction): Pushing {
  const waiting: string[] = [];
  let [asked, pushed] = [0, 0];
  const pushAll = () => {
    for (const href of waiting.splice(0)) void navigate(href, { state: ++pushed });
  };
  return {
    soon: (href) => {
      asked++;
      if (waiting.push(href) === 1) afterPaint(pushAll);
    },
    now: (href) => {
      pushAll();
      void navigate(href);
    },
    isOvertaken: ({ state }, navigation) => navigation === "PUSH" && typeof state === "number" && state < asked,
  };
}
