import type { Card } from "#core/model/card.ts";
import type { Participant } from "#core/model/records.ts";

/** A card that also names the countries of those who took part, where a source states them. */
export function withParticipants(card: Card, participants: readonly Participant[]): Card {
  const countries = [...new Set([...card.countries, ...participants.flatMap(({ country }) => country ?? [])])];
  return countries.length === card.countries.length ? card : { ...card, countries, listed: "partial" };
}
