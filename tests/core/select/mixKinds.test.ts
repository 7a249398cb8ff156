import fc from "fast-check";
import { expect, test } from "vitest";
import type { Card, CardKind } from "#core/model/card.ts";
import { mixKinds } from "#core/select/mixKinds.ts";

const kinds: readonly CardKind[] = ["partnership", "programme", "help", "cohort"];
const cardsOf = (given: readonly CardKind[]) => given.map((kind, at) => ({ id: String(at), kind }) as Card);

test("half of the cards are of other kinds while there are any", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...kinds), { maxLength: 30 }),
      fc.integer({ min: 1, max: 12 }),
      (given, most) => {
        const cards = cardsOf(given);
        const mixed = mixKinds(cards, most);
        expect(mixed).toHaveLength(Math.min(most, cards.length));
        const places = mixed.map((card) => cards.indexOf(card));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const kind of kinds) {
          const ours = mixed.filter((card) => card.kind === kind).length;
          const others = cards.length - cards.filter((card) => card.kind === kind).length;
          if (ours > Math.ceil(most / 2)) expect(mixed.length - ours).toBe(others > most - ours ? most - ours : others);
        }
      },
    ),
  );
});

test("eight partnerships leave room for four programmes", () => {
  const mixed = mixKinds(cardsOf([...Array(8).fill("partnership"), ...Array(13).fill("programme")]), 8);
  expect(mixed.map(({ kind }) => kind)).toEqual([...Array(4).fill("partnership"), ...Array(4).fill("programme")]);
});
