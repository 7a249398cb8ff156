import type { Story } from "./story.ts";

/** What a story can be made into that needs its views. */
export type WayName = "present" | "16:9" | "4:3" | "A4" | "Letter" | "offline";

export interface StoryWayProps {
  readonly story: Story;
  readonly way: WayName;
  /** Hears that it is over, with what is to be said of it. */
  readonly onEnd: (said?: string) => void;
}
