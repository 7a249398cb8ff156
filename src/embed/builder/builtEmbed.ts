import { embedOf, viewOf } from "#core/model/embedAddress.ts";
import { type EmbedOptions, writeEmbed } from "#core/model/embedOptions.ts";

/** Where a view of the atlas stands: its path, and its query string with `?` or empty. */
export interface ViewAddress {
  readonly path: string;
  readonly query: string;
}

/** An embed's view, as the part of its address after /embed/, and its whole query string. */
export interface BuiltEmbed {
  readonly view: string;
  readonly query: string;
}

/** The embed of a view with options; `undefined` where the page has no view to embed. */
export function builtEmbed({ path, query }: ViewAddress, options: EmbedOptions): BuiltEmbed | undefined {
  const [address = "", own] = embedOf(path)?.split("?") ?? [];
  if (address === "") return undefined;
  const asked = [own, query.replace(/^\?/, "")].filter((part) => part !== undefined && part !== "").join("&");
  return { view: address.replace("/embed/", ""), query: writeEmbed(options, asked === "" ? "" : `?${asked}`) };
}

/**
 * The view that a pasted address means, be it of a page or of an embed.
 *
 * @param atlas full address of the atlas, without a slash at its end
 * @returns `undefined` where it is none of the atlas, or of a page without a view
 */
export function pastedView(text: string, atlas: string): ViewAddress | undefined {
  const typed = text.trim();
  const address = typed.startsWith("/") ? atlas + typed : typed;
  if (!URL.canParse(address) || !URL.canParse(atlas)) return undefined;
  const { origin, pathname, search } = new URL(address);
  const home = new URL(atlas);
  const base = home.pathname.replace(/\/$/, "");
  if (origin !== home.origin || !`${pathname}/`.startsWith(`${base}/`)) return undefined;
  const path = pathname.slice(base.length).replace(/(?<=.)\/$/, "") || "/";
  const view = viewOf(path);
  return embedOf(view) === undefined ? undefined : { path: view, query: search };
}
