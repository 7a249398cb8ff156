/** A step of the bench: what is typed by then, or which value of which facet is pressed. */
export type Act = { readonly typed: string } | { readonly facet: string; readonly at: number };

const typing = (word: string): readonly Act[] => [...word].map((_, at) => ({ typed: word.slice(0, at + 1) }));
const press = (facet: string, at: number): Act => ({ facet, at });

/** One reader's way through the cards; ends where it begins. */
export const acts: readonly Act[] = [
  ...typing("bado ke"),
  press("Theme", 1),
  press("Region", 2),
  press("Theme", 1),
  press("Region", 2),
  { typed: "" },
  press("Kind", 1),
  press("Theme", 3),
  ...typing("live"),
  press("Organisation", 0),
  press("Organisation", 0),
  { typed: "" },
  press("Theme", 3),
  press("Kind", 1),
];

export const isKeystroke = (act: Act): boolean => "typed" in act;

/** The act as a script for the page. */
export const scriptOf = (act: Act): string =>
  "typed" in act
    ? `(() => {
        const field = document.querySelector("main input[type=search]");
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, ${JSON.stringify(act.typed)});
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      })()`
    : `[...document.querySelectorAll("main fieldset")]
        .find((facet) => facet.querySelector("legend").textContent.startsWith(${JSON.stringify(act.facet)}))
        .querySelectorAll("[role=checkbox]")[${act.at}].click()`;

/** What the page shows now: the number of cards, and every count. */
export const shownScript = `JSON.stringify({
  count: document.querySelector("main section [role=status]").textContent.match(/\\d+/g).join(""),
  facets: [...document.querySelectorAll("main fieldset [role=checkbox]")].map((value) => value.lastElementChild.textContent),
})`;
