import { createContext } from "react";

/** What of the page a reader wants to take away. */
export interface ExportTarget {
  readonly kind: "map" | "timeline" | "programmes" | "country";
  /** The country, where `kind` is one. */
  readonly id?: string | undefined;
  /** Whether it is to be presented now, and not taken away. */
  readonly present?: boolean | undefined;
}

export interface ReopenedFileProps {
  /** A file that the reader brought back. */
  readonly file: File;
  /** Hears that another one was chosen. */
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

export type OpenExportsProps = Omit<ExportTarget, "present"> &
  Omit<ReopenedFileProps, "file"> & {
    /** Presents the view in place of the ways to take it away. */
    readonly onPresent: () => void;
  };

/** Opens the ways to take a view away; rejects where their script does not arrive. */
export const ExportsContext = createContext<((target: ExportTarget) => Promise<void>) | undefined>(undefined);
