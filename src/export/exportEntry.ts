import type { SlideSize } from "#core/layout/slide/slideSize.ts";
import type { Messages } from "#i18n/en.ts";
import type { DrawnTheme } from "#styles/themeTokens.ts";
import type { DataScope } from "./data/tableOf.ts";
import type { ExportedView } from "./exportedView.ts";

/** What the reader chose besides the form. */
export interface ExportOptions {
  readonly scope: DataScope;
  /** Whether pictures have no ground of their own. */
  readonly transparent: boolean;
  /** The theme pictures are drawn in. */
  readonly theme: DrawnTheme;
  /** The size of a picture that has none of its own. */
  readonly size: SlideSize;
}

/** How a file that is on its way hears that nobody waits for it any more, and says how far it is. */
export interface Making {
  readonly signal: AbortSignal;
  /** Hears the share that is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** One way to take a view away. */
export interface ExportEntry {
  readonly id: string;
  readonly label: (messages: Messages) => string;
  /** The end of the file's name, without the dot before it. */
  readonly extension: string;
  /**
   * Makes the file, its script being loaded now; or does something else, and returns what is to be said of it. What must
   * be done while a press is handled is begun at once.
   *
   * @throws where `signal` was aborted, or a part that it needs does not arrive
   */
  readonly make: (view: ExportedView, options: ExportOptions, making: Making) => Promise<Blob | string>;
}
