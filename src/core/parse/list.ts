import type { Field } from "./dataPackage.ts";
import { type Fault, fault, quote, within } from "./fault.ts";
import { suggest } from "./nearest.ts";
import { textFault } from "./text.ts";

function citationFaults(value: unknown): Fault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [fault(`${quote(value)} is no citation`, 'Write { "source": …, "locator": … }')];
  const keys = ["source", "locator"];
  const faults = Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (!keys.includes(key))
      return [fault("is no key of a citation", suggest(key, keys, "it has source and locator"), [key])];
    if (typeof part !== "string") return [fault(`${quote(part)} is not a text`, "Write a text", [key])];
    const found = textFault(part);
    return found ? [within([key], found)] : [];
  });
  const known = Object.hasOwn(value, "source") || faults.length > 0;
  return known ? faults : [fault("is missing", "Name the source", ["source"])];
}

function itemFaults(item: unknown): Fault[] {
  if (typeof item !== "string") return [fault(`${quote(item)} is not a text`, "Write texts in quotes")];
  if (item.includes(";")) return [fault("holds a semicolon, which parts the items of the CSV", "Write two items")];
  const found = textFault(item);
  return found ? [found] : [];
}

/** What is wrong with the value of a field of type array. */
export function listFaults({ arrayItem }: Field, value: unknown): Fault[] {
  if (!Array.isArray(value)) return [fault(`${quote(value)} is no list`, "Write [ item, item, … ]")];
  if (value.length === 0) return [fault("is an empty list", "Leave the key out where nothing is known")];
  const items = value as unknown[];
  const texts = items.map((item) => JSON.stringify(item));
  return items.flatMap((item, i) => {
    if (texts.indexOf(JSON.stringify(item)) < i) return [fault(`${quote(item)} stands twice`, "Keep one", [i])];
    return (arrayItem?.type === "citation" ? citationFaults(item) : itemFaults(item)).map((one) => within([i], one));
  });
}
