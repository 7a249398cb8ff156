import { expect, test } from "vitest";
import { faultsOf } from "./faults.ts";
import { framed } from "./framed.ts";
import { kinds } from "./kinds.ts";
import { page } from "./page.ts";

test.each(kinds)("%s is valid HTML", async (address) => {
  expect(await faultsOf(framed(await page(address)))).toEqual([]);
});

test.each<[string, string]>([
  ["a list in a paragraph", "<p><ul><li>one</li></ul></p>"],
  ["an id given twice", '<p id="one">1</p><p id="one">2</p>'],
  ["a label of what is not there", '<section aria-labelledby="two"><h1>1</h1></section>'],
  ["a heading that skips a level", "<h1>1</h1><h3>3</h3>"],
  ["a picture without words", '<img src="/one.png"/>'],
  ["a button of no type", "<button>press</button>"],
])("%s is a fault", async (_, html) => {
  expect(await faultsOf(framed(html))).not.toEqual([]);
});
