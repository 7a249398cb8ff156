import type { Field } from "./dataPackage.ts";
import { type Fault, fault, quote } from "./fault.ts";

/** What is wrong with the value of a field of type number, integer or year. */
export function numberFault({ type, constraints }: Field, value: unknown): Fault | undefined {
  if (typeof value === "string") {
    const bare = value.replace(/[\s,'’]/g, "");
    const mend = /^-?\d+(\.\d+)?$/.test(bare) ? `Write ${bare}, without quotes and commas` : "Write a number";
    return fault(`${quote(value)} is a text, not a number`, mend);
  }
  if (typeof value !== "number" || !Number.isFinite(value))
    return fault(`${quote(value)} is not a number`, "Write a number, such as 1250");
  if (type !== "number" && !Number.isSafeInteger(value)) return fault(`${value} is not a whole number`, "Write one");
  const { minimum = -Infinity, maximum = Infinity } = constraints ?? {};
  if (value < minimum) return fault(`${value} is less than ${minimum}`, `Write ${minimum} or more`);
  if (value > maximum) return fault(`${value} is more than ${maximum}`, `Write ${maximum} or less`);
  return undefined;
}
