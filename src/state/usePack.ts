import { useEffect } from "react";
import { useStore } from "zustand";
import { useAtlasContent } from "./AtlasContext.ts";
import type { Pack, PackState } from "./pack.ts";
import type { PackName, PackTables } from "./packShelf.ts";

/** A pack, asked for when first used: read at once where it is here, `failed` with a way to try again where it is not to be had. */
export function usePack<Name extends PackName>(name: Name): PackState<PackTables[Name]> {
  const pack: Pack<PackTables[Name]> = useAtlasContent().packs[name];
  useEffect(() => pack.ask(), [pack]);
  return useStore(pack.store);
}
