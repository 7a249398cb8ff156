import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser, type SaxesTagNS } from "saxes";

/** An element of a part: its name with its prefix, and its attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements around it, the outermost first. */
  readonly within: readonly string[];
}

/** The parts of a package, by name. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(bytes)));

export const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/**
 * Every element of a part, in order.
 *
 * @throws {Error} where it is not well-formed, or names a prefix that it does not declare
 */
export function tagsOf(bytes: Uint8Array | undefined): readonly Tag[] {
  const parser = new SaxesParser({ xmlns: true });
  const tags: Tag[] = [];
  const within: string[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagNS) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    tags.push({ name, attributes: values, within: [...within] });
    within.push(name);
  });
  parser.on("closetag", () => void within.pop());
  parser.write(strFromU8(bytes ?? new Uint8Array())).close();
  return tags;
}

/** Where a package's relationships do not lead to a part, or name an id twice, and parts whose type it does not say. */
export function packageFaults(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const faults: string[] = [];
  for (const [name, bytes] of parts) {
    if (!name.endsWith(".rels")) continue;
    const home = posix.join(posix.dirname(posix.dirname(name)));
    const ids = new Set<string>();
    for (const { name: tag, attributes } of tagsOf(bytes)) {
      if (tag !== "Relationship") continue;
      const { Id = "", Target = "", TargetMode } = attributes;
      if (ids.has(Id)) faults.push(`${name}: ${Id} twice`);
      ids.add(Id);
      const target = Target.startsWith("/") ? Target.slice(1) : posix.join(home, Target);
      if (TargetMode !== "External" && !parts.has(target)) faults.push(`${name}: no part ${target}`);
    }
    const owner = posix.join(home, posix.basename(name, ".rels"));
    const used = tagsOf(parts.get(owner) ?? new TextEncoder().encode("<none/>")).flatMap(({ attributes }) =>
      ["r:id", "r:embed", "r:link"].flatMap((key) => attributes[key] ?? []),
    );
    for (const id of used) if (!ids.has(id)) faults.push(`${owner}: names ${id}, which leads nowhere`);
  }
  const types = tagsOf(parts.get("[Content_Types].xml"));
  const defaults = new Set(types.flatMap(({ attributes }) => attributes.Extension ?? []));
  const overrides = types.flatMap(({ attributes }) => attributes.PartName ?? []);
  for (const part of overrides) if (!parts.has(part.slice(1))) faults.push(`a type for ${part}, which is not there`);
  for (const name of parts.keys())
    if (
      name !== "[Content_Types].xml" &&
      !overrides.includes(`/${name}`) &&
      !defaults.has(name.split(".").at(-1) ?? "")
    )
      faults.push(`no type for ${name}`);
  return faults;
}

/** The text that a part holds, paragraph by paragraph. */
export const paragraphsOf = (bytes: Uint8Array | undefined): readonly string[] =>
  [...strFromU8(bytes ?? new Uint8Array()).matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, inner = ""]) =>
    [...inner.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) => text).join(""),
  );
