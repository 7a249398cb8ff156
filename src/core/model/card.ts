import type { Edtf } from "./edtf.ts";
import type { Citation, CountryId, HelpKindId, OrganisationId, PartnershipId, ThemeId } from "./records.ts";

export type CardKind = "partnership" | "programme" | "help" | "cohort";

/** A partnership, a programme, a kind of help or a peer-learning cohort, as the cards show it. */
export interface Card {
  /** Unique over all kinds. */
  readonly id: string;
  readonly kind: CardKind;
  readonly name: string;
  readonly acronym: string | undefined;
  readonly summary: string;
  /** The partnership it is or belongs to. */
  readonly partnership: PartnershipId;
  readonly themes: readonly ThemeId[];
  readonly help: readonly HelpKindId[];
  /** Organisations with a role in it, leads first. */
  readonly organisations: readonly OrganisationId[];
  /** Countries its sources name; never a claim that others are out. */
  readonly countries: readonly CountryId[];
  /** `none`: its sources list no countries, so that a filter by place can neither keep it nor rule it out. */
  readonly listed: "whole" | "partial" | "none";
  readonly start: Edtf | undefined;
  readonly end: Edtf | undefined;
  /** Date of the source, where no start is known. */
  readonly asOf: Edtf | undefined;
  readonly citations: readonly Citation[];
}
