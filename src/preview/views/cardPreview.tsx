import { splitBox } from "#core/layout/slide/box.ts";
import { publishersOf } from "#core/select/publishers.ts";
import { countryWords, kindWords, organisationWords, periodWords, sentenceOf } from "#panels/cards/cardWords.ts";
import { huePaint } from "../huePaint.ts";
import { NamedCountries } from "../NamedCountries.tsx";
import type { PreviewOf } from "../previewView.ts";
import { type Paragraph, TextStack } from "../TextStack.tsx";

/** A partnership, or a programme, kind of help or cohort: what kind of thing, by whom, when, and the countries it names. */
export const cardPreview =
  (folder: "partnerships" | "programmes"): PreviewOf =>
  (scene, id) => {
    const { atlas, world, messages } = scene;
    const isHere = ({ kind }: { readonly kind: string }) => (kind === "partnership") === (folder === "partnerships");
    const card = atlas.cards.find((one) => one.id === id && isHere(one));
    if (!card) return undefined;
    const texts = messages.cards;
    const paragraphs: readonly Paragraph[] = [
      { text: kindWords(card, atlas, texts), face: "bold" },
      { text: periodWords(card, atlas, messages) },
      { text: countryWords(card, undefined, texts).join("") },
      ...(card.organisations.length > 0 ? [{ text: organisationWords(card, atlas, texts), fill: "var(--ink2)" }] : []),
    ];
    return {
      headline: card.name,
      note: sentenceOf(card),
      publishers: publishersOf([card], atlas),
      hasMap: true,
      body: (box) => {
        const [left, right] = splitBox(box, 360, 32);
        return (
          <>
            <NamedCountries world={world} box={right} countries={card.countries} fill={huePaint(card.partnership)} />
            <TextStack paragraphs={paragraphs} box={left} />
          </>
        );
      },
    };
  };
