import type { ShownView } from "../exportedView.ts";

/** The absolute address of another page of the atlas that a view is of. */
export const atlasAddress = ({ address, path }: Pick<ShownView, "address" | "path">, other: string): string =>
  (address.endsWith(path) ? address.slice(0, address.length - path.length) : new URL(address).origin) + other;
