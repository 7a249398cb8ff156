import type { Mark, ShapeMark } from "#core/layout/slide/mark.ts";
import { type Paragraph, stackTexts } from "#core/layout/slide/textStack.ts";
import { fitText } from "#core/layout/slide/wrappedText.ts";
import type { Claim } from "#core/model/records.ts";
import { type ClashWithClaims, clashesWithClaims } from "#core/select/clashes.ts";
import { publishersOf } from "#core/select/publishers.ts";
import { dateWords } from "#i18n/dateWords.ts";
import type { PreviewOf } from "../previewView.ts";

/** Most answers that stand side by side. */
const most = 3;
const figureFits = [{ lines: 1, sizes: [60, 54, 48, 42] }];
const between = 44;

/** The answers whose numbers the question itself names; of any other question the first ones. */
function answersShown({ clash, claims }: ClashWithClaims): readonly Claim[] {
  const asked = clash.title.match(/\d+/g) ?? [];
  const named = asked.flatMap((number) => claims.find(({ value }) => String(value) === number) ?? []);
  return (named.length > 1 ? named : claims).slice(0, most);
}

/** The first question that sources answer differently, with its answers. */
export const figuresPreview: PreviewOf = ({ atlas, details, messages }) => {
  const { figures: texts, preview, dates } = messages;
  const questions = clashesWithClaims(details.clashes, details.claims);
  const [first] = questions;
  if (!first) return undefined;
  const claims = answersShown(first);
  return {
    headline: first.clash.title,
    note: preview.figures(questions.length, claims.length, first.claims.length),
    publishers: publishersOf(first.claims, atlas),
    hasMap: false,
    body: ({ box, text }) => {
      const width = (box.width - between * (claims.length - 1)) / claims.length;
      const sizes = claims.map(({ figure }) => fitText(figure, "serif", figureFits, width, 1).size);
      return claims.flatMap(({ figure, what, date }, index): readonly Mark[] => {
        const when = date === undefined ? texts.noDate : dateWords(date, dates);
        const column = { ...box, x: box.x + index * (width + between), width };
        const x = column.x - between / 2;
        const rule: ShapeMark = {
          kind: "shape",
          name: "",
          description: "",
          outline: { kind: "rect", box: { x, y: box.y, width: text / 24, height: box.height } },
          fill: { paint: "rule" },
        };
        const told: readonly Paragraph[] = [
          { text: figure, face: "serif", size: Math.min(...sizes), paint: "accent" },
          { text: when, face: "bold" },
          ...(what === undefined ? [] : [{ text: what }]),
        ];
        return [...(index > 0 ? [rule] : []), ...stackTexts(told, column, text)];
      });
    },
  };
};
