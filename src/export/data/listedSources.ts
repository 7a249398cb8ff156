import { byId } from "#core/model/byId.ts";
import type { SourceId } from "#core/model/records.ts";
import type { ExportedView } from "../exportedView.ts";
import { atlasAddress } from "../view/atlasAddress.ts";
import { sourceAddress } from "./sourceCells.ts";

/** A source as a file lists it. */
export interface ListedSource {
  readonly id: SourceId;
  readonly number: number | undefined;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  readonly licence: string | undefined;
  readonly reliability: string;
  readonly address: string;
  /** Its page in the atlas. */
  readonly page: string;
}

/** The sources with these ids, in words. */
export const listedSources = (view: ExportedView, ids: readonly SourceId[]): readonly ListedSource[] =>
  ids.flatMap((id) => {
    const source = byId(view.atlas.sources).get(id);
    if (!source) return [];
    const { title, publisher, date, licence, reliability } = source;
    return {
      ...{ id, number: view.atlas.citationNumber.get(id), title, publisher, date, licence, reliability },
      address: sourceAddress(view, id),
      page: atlasAddress(view, `/sources/${encodeURIComponent(id)}`),
    };
  });
