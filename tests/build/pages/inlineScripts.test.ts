import { expect, test } from "vitest";
import { embedHeadScript } from "#build/pages/inlineScripts.ts";

/** Where the script of an embed leads from an address, and what of the page it lets live. */
function ranAt(address: string, older: readonly string[], base?: string) {
  const { pathname, search, hash } = new URL(address, "https://host.example");
  const ran: { left?: string; written?: string; dataset: Record<string, string> } = { dataset: base ? { base } : {} };
  const page = {
    documentElement: { dataset: ran.dataset },
    write: (html: string) => {
      ran.written = html;
    },
  };
  const location = {
    pathname,
    search,
    hash,
    replace: (next: string) => {
      ran.left = next;
    },
  };
  new Function("document", "location", "addEventListener", embedHeadScript(older))(page, location, () => {});
  return ran;
}

test.each([
  ["/embed/map?layer=ogp&v=1.0.0#?secret=abc", "/embed/v/1.0.0/map?layer=ogp&v=1.0.0#?secret=abc", undefined],
  ["/embed/country/BFA/?v=1.10.0", "/embed/v/1.10.0/country/BFA/?v=1.10.0", undefined],
  ["/embed/embed/map/?v=1.0.0&theme=dark", "/embed/embed/v/1.0.0/map/?v=1.0.0&theme=dark", "/embed"],
])("%s leads to %s, and nothing of its own page comes to life", (address, place, base) => {
  expect(ranAt(address, ["1.0.0", "1.10.0"], base)).toEqual({
    left: place,
    written: "<template>",
    dataset: base ? { base } : {},
  });
});

test.each(["/embed/map", "/embed/map?v=1.1.0", "/embed/map?v=1x0.0", "/embed/map?v=1.0", "/embed/map?lang=v=1.0.0"])(
  "%s stays, as that version is not kept or is the newest",
  (address) => {
    expect(ranAt(address, ["1.0.0"])).toMatchObject({ dataset: { script: "" } });
    expect(ranAt(address, ["1.0.0"])).not.toHaveProperty("left");
  },
);

test("where no older version is kept, nothing is added to the page", () => {
  expect(embedHeadScript([])).not.toContain("template");
});
