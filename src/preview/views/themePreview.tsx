import type { CountryLook } from "#charts/map/countryLook.ts";
import { splitBox } from "#core/layout/slide/box.ts";
import { publishersOf } from "#core/select/publishers.ts";
import { themeRecord } from "#core/select/theme.ts";
import type { PreviewOf } from "../previewView.ts";
import { Ramp } from "../Ramp.tsx";
import { TextStack } from "../TextStack.tsx";
import { WorldPicture } from "../WorldPicture.tsx";
import { measuredMap, rampClasses } from "./measuredMap.ts";

const unknown: CountryLook = { state: "not reported" };

/** A theme: how many work on it, and how many of them name each country. */
export const themePreview: PreviewOf = (scene, id) => {
  const { atlas, world, messages } = scene;
  const record = themeRecord(atlas, id);
  if (!record) return undefined;
  const { theme, cards, countries, silent } = record;
  const texts = messages.preview.theme;
  const shown = measuredMap(scene, { measure: "programmes", topics: [id] });
  const { looks } = shown;
  const classes = rampClasses(shown, scene);
  const none = countries.length === 0;
  return {
    headline: theme.name,
    note: `${theme.summary}.`,
    publishers: publishersOf(cards, atlas),
    hasMap: true,
    body: (box) => {
      const [left, right] = splitBox(box, 360, 32);
      return (
        <>
          <WorldPicture world={world} box={right} {...(none ? { looks: new Map(), ground: unknown } : { looks })} />
          <TextStack
            paragraphs={[
              { text: texts.cards(cards.length), face: "bold" },
              { text: none ? messages.theme.none : texts.countries(countries.length) },
              ...(none || silent === 0 ? [] : [{ text: texts.silent(silent), fill: "var(--ink2)" }]),
            ]}
            box={left}
          />
          {classes.length > 0 && <Ramp title={texts.ramp} classes={classes} box={left} />}
        </>
      );
    },
  };
};
