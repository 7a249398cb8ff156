import { fileURLToPath } from "node:url";

/** What a bundler tells of a module: what it imports, before anything lazy. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** All modules that a module brings along without being asked again, itself too. */
function broughtBy(start: string, graph: ModuleGraph): ReadonlySet<string> {
  const brought = new Set([start]);
  for (const id of brought) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) brought.add(imported);
  return brought;
}

/** A group of the modules that `path` brings along; the graph is whole by the time it is asked about. */
function group(name: string, path: string, priority: number) {
  const start = fileURLToPath(new URL(path, import.meta.url));
  let brought: ReadonlySet<string> | undefined;
  const nameOf = (id: string, graph: ModuleGraph) => {
    brought ??= broughtBy(start, graph);
    return brought.has(id) ? name : null;
  };
  return { name: nameOf, debugName: name, priority };
}

/**
 * The first view in two scripts, not thirty: what frames every page, and what the start page adds.
 *
 * Small scripts compress badly one by one, and each costs the reader of a slow line a request.
 */
export const firstViewGroups = () => [
  group("frame", "../src/app/main.tsx", 2),
  group("AtlasPage", "../src/app/pages/AtlasPage.tsx", 1),
];
