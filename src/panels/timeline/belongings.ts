import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { AtlasEvent } from "#core/model/records.ts";

/** Something that a dated thing is part of, and the path of its page. */
export interface Belonging {
  readonly name: string;
  readonly path: string;
}

/** The partnership, the programme and the organisation that something is part of, in this order. */
export function belongingsOf(
  { partnership, programme, organisation }: Pick<AtlasEvent, "partnership" | "programme" | "organisation">,
  atlas: Atlas,
): readonly Belonging[] {
  return [
    { table: atlas.partnerships, id: partnership, path: "partnerships" },
    { table: atlas.programmes, id: programme, path: "programmes" },
    { table: atlas.organisations, id: organisation, path: "organisations" },
  ].flatMap(({ table, id, path }) => {
    const record = id === undefined ? undefined : byId<{ id: string; name: string }>(table).get(id);
    return record ? [{ name: record.name, path: `/${path}/${record.id}` }] : [];
  });
}
