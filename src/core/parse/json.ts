import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { type Duplicate, duplicateKeys } from "./duplicates.ts";
import type { Path } from "./fault.ts";
import type { Issue } from "./issue.ts";
import { type Place, placesIn } from "./place.ts";
import { syntaxIssue } from "./syntax.ts";

/** A JSON text that could be read. */
export interface Json {
  readonly value: unknown;
  /** Where the value at `path` begins, or the nearest value around it. */
  readonly placeOf: (path: Path) => Place;
  /** Keys that stand twice in one object; `value` has the last of each. */
  readonly duplicates: readonly Duplicate[];
}

/** Finds places in a JSON text, which is taken apart only when the first place is asked for. */
function placeFinder(text: string): (path: Path) => Place {
  let parts: { readonly root: Node | undefined; readonly placeAt: (offset: number) => Place } | undefined;
  const placeOf = (path: Path): Place => {
    parts ??= { root: parseTree(text), placeAt: placesIn(text) };
    const { root, placeAt } = parts;
    const node = root && findNodeAtLocation(root, [...path]);
    if (node) return placeAt(node.offset);
    return path.length === 0 ? placeAt(0) : placeOf(path.slice(0, -1));
  };
  return placeOf;
}

/** Reads a JSON text; where it cannot be read, the issue says at which line and column. */
export function readJson(file: string, text: string): Json | Issue {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return syntaxIssue(file, text);
  }
  return { value, placeOf: placeFinder(text), duplicates: duplicateKeys(text, value) };
}
