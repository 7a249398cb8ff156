import { type CitedView, titleOf } from "./viewCitation.ts";

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text as LaTeX reads it. */
const latex = (text: string): string => text.replace(/[\\~^{}&%$#_]/g, (sign) => special[sign] ?? `\\${sign}`);

/** An address as BibTeX reads it: braces and backslashes would end or change it. */
const plainAddress = (address: string): string => address.replace(/[{}\\]/g, encodeURIComponent);

/** A short text that differs with the text, for keys. */
function shortHash(text: string): string {
  let hash = 5381;
  for (let at = 0; at < text.length; at++) hash = (hash * 33 + text.charCodeAt(at)) >>> 0;
  return hash.toString(36);
}

/** The key of a view among references: the same for the same address. */
export const keyOf = ({ kind, created, address }: CitedView): string =>
  `opd-atlas-${kind}-${created.slice(0, 4)}-${shortHash(address)}`;

/** The citation of a view as BibTeX; `@misc`, which every style knows. */
export function bibtex(view: CitedView): string {
  const { address, accessed, dataVersion, created, licence, messages } = view;
  const { shell, exports } = messages;
  const fields: readonly (readonly [string, string])[] = [
    ["title", `{${latex(titleOf(view))}}`],
    ["author", `{${latex(shell.title)}}`],
    ["year", created.slice(0, 4)],
    ["month", String(Number(created.slice(5, 7)))],
    ["version", latex(dataVersion)],
    ["howpublished", latex(exports.cite.howPublished)],
    ["url", plainAddress(address)],
    ["urldate", accessed],
    ["note", latex(exports.cite.note(dataVersion, created, accessed, licence.name))],
  ];
  return `@misc{${keyOf(view)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}\n`;
}
