import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Path } from "./fault.ts";
import type { Issue } from "./issue.ts";
import { type Place, placesIn } from "./place.ts";

/** A JSON text that could be read. */
export interface Json {
  readonly value: unknown;
  /** Where the value at `path` begins, or the nearest value around it. */
  readonly placeOf: (path: Path) => Place;
  /** Keys that stand twice in one object; `value` has the last of each. */
  readonly duplicates: readonly Duplicate[];
}

interface Duplicate {
  readonly path: Path;
  readonly place: Place;
}

const words: Readonly<Record<string, string>> = {
  InvalidSymbol: "a word that JSON does not know",
  InvalidNumberFormat: "a number that JSON does not know",
  PropertyNameExpected: "a key in double quotes is missing",
  ValueExpected: "a value is missing",
  ColonExpected: "a colon is missing",
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "a closing } is missing",
  CloseBracketExpected: "a closing ] is missing",
  EndOfFileExpected: "text after the end",
  InvalidCommentToken: "a comment",
  UnexpectedEndOfString: "a text without its closing quote",
  UnexpectedEndOfNumber: "an unfinished number",
  InvalidUnicode: "a wrong \\u escape",
  InvalidEscapeCharacter: "a wrong \\ escape",
  InvalidCharacter: "a control character within a text",
};

/** Place in the table of the record that `offset` falls into. */
function recordAt(root: Node | undefined, offset: number): string | undefined {
  const before = root?.type === "array" ? (root.children ?? []).filter((child) => child.offset <= offset).length : 0;
  return before === 0 ? undefined : `#${before}`;
}

function syntaxIssue(file: string, text: string, error: ParseError | undefined, root: Node | undefined): Issue {
  const offset = error?.offset ?? 0;
  const near = text.slice(Math.max(0, offset - 4), offset + 8);
  const comma = /\d,\s*\d/.test(near);
  return {
    file,
    record: recordAt(root, offset),
    field: undefined,
    problem: `is not JSON: ${words[error ? printParseErrorCode(error.error) : ""] ?? "it cannot be read"}`,
    mend: comma ? "Write numbers without commas" : "Mend the text here; the rest of the file is checked after that",
    ...placesIn(text)(offset),
  };
}

/** Every key that stands a second time in its object. */
function duplicateKeys(root: Node, placeAt: (offset: number) => Place): Duplicate[] {
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

/** Reads a JSON text; where it cannot be read, the issue says at which line and column. */
export function readJson(file: string, text: string): Json | Issue {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return syntaxIssue(file, text, errors[0], root);
  }
  if (!root) return syntaxIssue(file, text, errors[0], root);
  const placeAt = placesIn(text);
  const placeOf = (path: Path): Place => {
    const node = findNodeAtLocation(root, [...path]);
    return node || path.length === 0 ? placeAt((node ?? root).offset) : placeOf(path.slice(0, -1));
  };
  return { value, placeOf, duplicates: duplicateKeys(root, placeAt) };
}
