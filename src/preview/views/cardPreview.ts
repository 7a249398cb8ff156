import { splitBox } from "#core/layout/slide/box.ts";
import { type Paragraph, stackTexts } from "#core/layout/slide/textStack.ts";
import { publishersOf } from "#core/select/publishers.ts";
import { countryWords, kindWords, organisationWords, periodWords, sentenceOf } from "#panels/cards/cardWords.ts";
import { hueLook, placesMap } from "../placesMap.ts";
import type { PreviewOf } from "../previewView.ts";

/** A partnership, or a programme, kind of help or cohort: what kind of thing, by whom, when, and the countries it names. */
export const cardPreview =
  (folder: "partnerships" | "programmes"): PreviewOf =>
  (scene, id) => {
    const { atlas, messages } = scene;
    const isHere = ({ kind }: { readonly kind: string }) => (kind === "partnership") === (folder === "partnerships");
    const card = atlas.cards.find((one) => one.id === id && isHere(one));
    if (!card) return undefined;
    const texts = messages.cards;
    const paragraphs: readonly Paragraph[] = [
      { text: kindWords(card, atlas, texts), face: "bold" },
      { text: periodWords(card, atlas, messages) },
      { text: countryWords(card, undefined, texts).join("") },
      ...(card.organisations.length > 0 ? [{ text: organisationWords(card, atlas, texts), paint: "ink2" }] : []),
    ];
    const look = hueLook(card.partnership);
    return {
      headline: card.name,
      note: sentenceOf(card),
      publishers: publishersOf([card], atlas),
      hasMap: true,
      body: ({ box, text }) => {
        const [left, right] = splitBox(box, 360, 32);
        return [
          ...placesMap(scene, { box: right, text }, new Map(card.countries.map((country) => [country, look]))),
          ...stackTexts(paragraphs, left, text),
        ];
      },
    };
  };
