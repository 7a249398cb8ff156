import type { WorldJson } from "#core/layout/map/worldJson.ts";
import type { WorldOutlines } from "#core/layout/map/worldOutlines.ts";

/** The `d` of a path, empty where there is none. */
const drawn = (path: Element | null): string => path?.getAttribute("d") ?? "";

/**
 * The outlines of the world as the page was served with them, so that they need not be fetched again; `undefined` where
 * it holds no map of the whole world.
 */
export function servedOutlines(page: ParentNode, { countries }: WorldJson): WorldOutlines | undefined {
  const outline = (name: string) => drawn(page.querySelector(`path[data-outline="${name}"]`));
  const shapes = new Map(
    [...page.querySelectorAll("a[data-country]")].map((shape) => [
      shape.getAttribute("data-country"),
      drawn(shape.querySelector("path")),
    ]),
  );
  const listed = countries.filter((country) => country.listed);
  if (outline("borders") === "" || !listed.every(({ id }) => shapes.has(id))) return undefined;
  // Territories that the data name no place for are drawn as one.
  const [first] = countries.filter((country) => !country.listed);
  return {
    graticule: outline("graticule"),
    borders: outline("borders"),
    disputed: outline("disputed"),
    countries: {
      ...Object.fromEntries(listed.map(({ id }) => [id, shapes.get(id) ?? ""])),
      ...(first && { [first.id]: outline("unlisted") }),
    },
  };
}
