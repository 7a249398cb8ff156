import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DatasetError } from "#core/parse/issue.ts";
import { checkFolder } from "./dataDoor.ts";
import { type Place, type Verdict, verify } from "./dataVerdict.ts";

const usage =
  "npm run data:verify -- --sources DIR [--data DIR] [--strict]: DIR holds the text of each source as <id>.txt";

const headings: Readonly<Record<Exclude<Place, "section">, string>> = {
  nowhere: "Not found in the source",
  elsewhere: "Found in the source, but not where the locator points",
  other: "Not found here; may stand in a further source of the record that is not at hand",
};

async function textsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt"));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return new Map(names.map((name, i) => [name.replace(/\.txt$/, ""), texts[i] ?? ""]));
}

const inWords = ({ file, record, field, written, sought }: Verdict): string =>
  `  ${file} [${record} · ${field}] “${written}”: ${sought}`;

/** Prints what the records say and their sources do not; fails for that only if `--strict` is asked. */
export async function main(args: readonly string[]): Promise<number> {
  const optionOf = (option: string) => (args.includes(option) ? args[args.indexOf(option) + 1] : undefined);
  const folder = optionOf("--sources");
  if (folder === undefined) {
    console.error(usage);
    return 2;
  }
  const { checked, issues } = await checkFolder(optionOf("--data") ?? "data");
  if (!checked) {
    console.error(new DatasetError(issues).message);
    return 1;
  }
  const { pkg, dataset } = checked;
  const { records, verdicts, lost } = verify(pkg, new Map(Object.entries(dataset)), await textsIn(folder));
  const at = (place: Place) => verdicts.filter((verdict) => verdict.place === place);
  for (const [place, heading] of Object.entries(headings)) {
    const found = at(place as Place);
    if (found.length > 0) console.log([`${heading} (${found.length}):`, ...new Set(found.map(inWords)), ""].join("\n"));
  }
  if (lost.length > 0)
    console.log(
      ["Locators that could not be followed; the whole text was searched:", ...lost.map((one) => `  ${one}`), ""].join(
        "\n",
      ),
    );
  console.log(
    `${records} records with a source at hand, ${verdicts.length} values: ${at("section").length} found in the place ` +
      `cited, ${at("elsewhere").length} elsewhere in the source, ${at("nowhere").length} not found, ` +
      `${at("other").length} perhaps in a source not at hand; ${lost.length} locators not followed.`,
  );
  return args.includes("--strict") && verdicts.some(({ place }) => place !== "section") ? 1 : 0;
}
