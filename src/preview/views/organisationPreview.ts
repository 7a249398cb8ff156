import { below, splitBox } from "#core/layout/slide/box.ts";
import { type Fact, factMarks } from "#core/layout/slide/factMarks.ts";
import { huePaint } from "#core/layout/slide/huePaint.ts";
import { setText } from "#core/layout/slide/textMark.ts";
import { hueOf } from "#core/layout/timeline/hue.ts";
import type { Atlas } from "#core/model/atlas.ts";
import { byId } from "#core/model/byId.ts";
import type { Card } from "#core/model/card.ts";
import type { Role } from "#core/model/records.ts";
import { publishersOf } from "#core/select/publishers.ts";
import { hueLook, placesMap } from "../placesMap.ts";
import type { PreviewOf } from "../previewView.ts";

/** A role, and what it is a role in. */
interface CardRole {
  readonly role: Role;
  readonly card: Card;
}

const rolesOf = ({ roles, cards }: Atlas, id: string): readonly CardRole[] =>
  roles
    .filter(({ organisation }) => organisation === id)
    .flatMap((role) => {
      const card = byId(cards).get(role.programme ?? role.partnership ?? "");
      return card ? [{ role, card }] : [];
    });

/** More letters of roles than this leave no room for a map beside them. */
const mostLetters = 180;
const captionHeight = 64;

/** The countries that cards name, each in the hue of the first that names it. */
const looksOf = (cards: readonly Card[]) =>
  new Map(
    cards
      .toReversed()
      .flatMap((card) => card.countries.map((country) => [country, hueLook(card.partnership)] as const)),
  );

/** An organisation: what kind of body it is, where it has its seat, what it does where, and which countries that names. */
export const organisationPreview: PreviewOf = (scene, id) => {
  const { atlas, messages } = scene;
  const organisation = byId(atlas.organisations).get(id);
  if (!organisation) return undefined;
  const { organisation: texts, preview } = messages;
  const roles = rolesOf(atlas, id);
  const facts = roles.map(
    ({ role, card }): Fact => ({ name: card.name, value: role.role, paint: huePaint(hueOf(card.partnership)) }),
  );
  const hasMap = facts.reduce((sum, { name, value }) => sum + name.length + value.length, 0) <= mostLetters;
  const looks = looksOf(roles.map(({ card }) => card));
  const home = byId(atlas.countries).get(organisation.country ?? "")?.name;
  return {
    headline: organisation.name,
    note: preview.organisation.note(texts.sentence(organisation.kind, roles.length), home),
    publishers: publishersOf([organisation, ...roles.map(({ role }) => role)], atlas),
    hasMap,
    body: ({ box, text }) => {
      if (!hasMap) return factMarks(facts, box, text, preview.more);
      const [left, right] = splitBox(box, 500, 48);
      const caption = looks.size === 0 ? messages.cards.countries.none : preview.organisation.countries;
      const { x, y, width } = below(right, right.height - captionHeight + text / 2);
      return [
        ...placesMap(scene, { box: { ...right, height: right.height - captionHeight }, text }, looks),
        setText(caption, { x, top: y, width }, { size: text, paint: "ink2" }),
        ...factMarks(facts, left, text, preview.more),
      ];
    },
  };
};
