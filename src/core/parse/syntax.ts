import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Issue } from "./issue.ts";
import { placesIn } from "./place.ts";

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
  if (root?.type !== "array" || offset >= root.offset + root.length) return undefined;
  const before = (root.children ?? []).filter((child) => child.offset <= offset).length;
  return before === 0 ? undefined : `#${before}`;
}

/** The first place at which a text is not JSON: what comes after it is most often its consequence. */
export function syntaxIssue(file: string, text: string): Issue {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const offset = first?.offset ?? 0;
  const comma = /\d,\s*\d/.test(text.slice(Math.max(0, offset - 4), offset + 8));
  return {
    file,
    record: recordAt(root, offset),
    field: undefined,
    problem: `is not JSON: ${words[first ? printParseErrorCode(first.error) : ""] ?? "it cannot be read"}`,
    mend: comma ? "Write numbers without commas" : "Mend the text here; the rest of the file is checked after that",
    ...placesIn(text)(offset),
  };
}
