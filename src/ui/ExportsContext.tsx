import { createContext } from "react";

/** What of the page a reader wants to take away. */
export interface ExportTarget {
  readonly kind: "map" | "timeline" | "programmes" | "country";
  /** The country, where `kind` is one. */
  readonly id?: string | undefined;
}

export interface ReopenedFileProps {
  /** A file that the reader brought back. */
  readonly file: File;
  /** Hears that another one was chosen. */
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

export type OpenExportsProps = ExportTarget & Omit<ReopenedFileProps, "file">;

/** Opens the ways to take a view away; rejects where their script does not arrive. */
export const ExportsContext = createContext<((target: ExportTarget) => Promise<void>) | undefined>(undefined);
