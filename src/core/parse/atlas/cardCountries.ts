import type { CoreDataset } from "#core/model/atlas.ts";
import type { Card } from "#core/model/card.ts";
import type { Entry } from "#core/model/entry.ts";
import type { CountryId, Layer } from "#core/model/records.ts";

type Named = Pick<Card, "countries" | "listed">;

/** What a card is called in the tables that name countries for it. */
export interface CardTies {
  readonly partnership?: string;
  readonly programme?: string;
  /** A kind of help whose countries are those of one layer. */
  readonly layer?: string;
  /** The cohorts whose participants it names; of few of them the source states a country. */
  readonly cohorts?: readonly string[];
}

/** A mention that says where something took place, or where a funder is at home: not where help was given. */
const elsewhere = /^(place of|funder)/;

/** The lists that say where a card's work is: the formal and the whole ones, or where it has neither, the partial ones. */
function listsOf(layers: readonly Layer[], { partnership, programme, layer }: CardTies): readonly Layer[] {
  const own = layers.filter((each) =>
    layer === undefined
      ? (partnership !== undefined && each.partnership === partnership) ||
        (programme !== undefined && each.programme === programme)
      : each.id === layer,
  );
  const strong = own.filter(({ formal, completeness }) => formal || completeness === "whole");
  return strong.length > 0 ? strong : own;
}

/** The countries that a card's sources name, in the order of the table of places, and whether they name them all. */
export function cardCountries(core: CoreDataset, entries: readonly Entry[], ties: CardTies): Named {
  const lists = listsOf(core.layers, ties);
  const mentions = core.mentions.filter(
    ({ role, partnership, programme }) =>
      !elsewhere.test(role) &&
      (ties.programme === undefined ? partnership === ties.partnership : programme === ties.programme),
  );
  const participants = core.participants.filter(({ cohort }) => ties.cohorts?.includes(cohort));
  const named = new Set<CountryId | undefined>([
    ...participants.map(({ country }) => country),
    ...mentions.map(({ country }) => country),
    ...entries.filter(({ layer }) => lists.some(({ id }) => id === layer)).map(({ country }) => country),
  ]);
  const countries = core.countries.map(({ id }) => id).filter((id) => named.has(id));
  const whole = lists.some(({ completeness }) => completeness === "whole");
  return { countries, listed: countries.length === 0 ? "none" : whole ? "whole" : "partial" };
}
