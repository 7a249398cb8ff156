import { type Node, parseTree } from "jsonc-parser";
import type { Path } from "./fault.ts";
import { type Place, placesIn } from "./place.ts";

/** A key that stands a second time in its object. */
export interface Duplicate {
  readonly path: Path;
  readonly place: Place;
}

/** How many keys a JSON text has. */
function keysInText(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon !== undefined) count++;
  return count;
}

/** How many keys are left once it is read: of two that are alike, one is gone. */
function keysInValue(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value).reduce((sum: number, one) => sum + keysInValue(one), 0);
  return inner + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

function repeated(root: Node, placeAt: (offset: number) => Place): Duplicate[] {
  const found: Duplicate[] = [];
  const visit = (node: Node, path: Path): void => {
    const seen = new Set<unknown>();
    for (const [i, child] of (node.children ?? []).entries()) {
      if (node.type !== "object") visit(child, [...path, i]);
      else {
        const [key, value] = child.children ?? [];
        if (!key || !value) continue;
        const inner = [...path, String(key.value)];
        if (seen.has(key.value)) found.push({ path: inner, place: placeAt(key.offset) });
        seen.add(key.value);
        visit(value, inner);
      }
    }
  };
  visit(root, []);
  return found;
}

/** Every key of a JSON text that stands a second time in its object; `value` is what the text means. */
export function duplicateKeys(text: string, value: unknown): readonly Duplicate[] {
  if (keysInText(text) === keysInValue(value)) return [];
  const root = parseTree(text);
  return root ? repeated(root, placesIn(text)) : [];
}
