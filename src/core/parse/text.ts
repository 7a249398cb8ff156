import { type Fault, fault, quote } from "./fault.ts";

/** Control characters, halves of characters, and marks that turn or hide text. */
const unseen = /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;

/** What is wrong with a text of any kind. */
export function textFault(text: string): Fault | undefined {
  if (text.trim() === "") return fault("is empty", "Leave the key out where nothing is known");
  if (text !== text.trim()) return fault("begins or ends with a blank", `Write ${quote(text.trim())}`);
  const found = unseen.exec(text)?.[0];
  if (found === undefined) return undefined;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return fault(`holds the unseen character U+${code}`, "Take it out");
}

/** What is wrong with an address: the atlas links to the web and to mail only. */
export function uriFault(text: string): Fault | undefined {
  if (
    /^(https?:\/\/[^\s/?#<>"\\^`{|}@]*[^\s/?#<>"\\^`{|}@.]([/?#][^\s<>"\\^`{|}]*)?|mailto:[^\s@]+@[^\s@]+)$/.test(text)
  )
    return undefined;
  return fault(`${quote(text)} is no address`, "Write https://… or http://… or mailto:…, without blanks");
}
