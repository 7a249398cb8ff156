import { dataEntries } from "./entries/dataEntries.ts";
import { slideEntries } from "./entries/slideEntries.ts";
import type { ExportEntry } from "./exportEntry.ts";

/** Every way to take a view away, in the order of the dialog. */
export const exports: readonly ExportEntry[] = [...slideEntries, ...dataEntries];
