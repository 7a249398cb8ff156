/** What Vite notes of each file it built, by module (see its `build.manifest`). */
export type Manifest = Readonly<Record<string, ManifestChunk>>;

interface ManifestChunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** The files of a module and of all it imports at once, itself first; none where it was not built. */
function filesOf(manifest: Manifest, id: string, kind: "script" | "style"): readonly string[] {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    if (kind === "script") files.add(chunk.file);
    else for (const file of chunk.css ?? []) files.add(file);
    chunk.imports?.forEach(visit);
  };
  visit(id);
  return [...files];
}

/**
 * The one script that every page begins with: the entry and the first view's modules together (see vite.config.ts).
 *
 * @throws {Error} where it was not built
 */
function entryOf(manifest: Manifest): string {
  const found = Object.keys(manifest).find((key) => manifest[key]?.name === "first");
  if (!found) throw new Error("The build has no script of the first view");
  return found;
}

/** The style sheets that every page has. */
export const stylesForAll = (manifest: Manifest): readonly string[] => filesOf(manifest, entryOf(manifest), "style");

/**
 * The scripts of a page, the entry first, then all that it and the page import at once: asked for together, none has to
 * wait until another one names it.
 *
 * @param module name of the page's module
 */
export function scriptsOf(manifest: Manifest, module: string): readonly string[] {
  return [
    ...new Set([
      ...filesOf(manifest, entryOf(manifest), "script"),
      ...(module === "AtlasPage.tsx" ? [] : filesOf(manifest, "src/app/laterPages.ts", "script")),
      ...filesOf(manifest, `src/app/pages/${module}`, "script"),
      ...filesOf(manifest, `src/embed/${module}`, "script"),
    ]),
  ];
}
