import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Messages } from "#i18n/en.ts";
import type { Citations } from "#ui/citation.ts";
import { pathOf } from "./paths.ts";

/** The mark of every source of an atlas. */
export const marksOf =
  (atlas: Atlas, { ui }: Pick<Messages, "ui">): Citations["mark"] =>
  (id) => {
    const source = byId(atlas.sources).get(id);
    const number = atlas.citationNumber.get(id);
    if (!source || number === undefined) return undefined;
    return { number, href: pathOf("sources", id), label: ui.sourceMark(number, source.title) };
  };
