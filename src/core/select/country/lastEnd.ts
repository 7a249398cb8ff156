import type { Standing } from "#core/model/entry.ts";
import type { MembershipEvent } from "#core/model/records.ts";

/** The change by which a country is out of a layer, if any: nothing that came after it undid it. */
export const lastEnd = ({ changes }: Pick<Standing, "changes">): MembershipEvent | undefined =>
  changes.reduce<MembershipEvent | undefined>((end, change) => {
    if (change.kind === "left" || change.kind === "ended") return change;
    return change.kind === "admitted" || change.kind === "joined" ? undefined : end;
  }, undefined);
