import { strFromU8 } from "fflate";
import type { Locator } from "playwright-core";
import { packageFaults, partsOf, tagsOf } from "../export/pptx/packageParts.ts";
import { expect, test } from "./page.ts";
import { saved } from "./wayOut.ts";

/** Most presses from the open atlas to a finished slide. */
const mostPresses = 8;

test("a presenter comes from the open atlas to a slide of the readiness assessments in Africa, 2016, in few presses", async ({
  page,
}) => {
  await page.goto("/");
  let presses = 0;
  const press = async (control: Locator): Promise<void> => {
    await control.click();
    presses += 1;
  };
  await press(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Map", exact: true }));
  await page.waitForURL("**/map");
  const sentence = page.getByRole("heading", { level: 1 });
  await press(sentence.getByRole("button", { name: /^What the map shows/ }));
  await press(sentence.getByRole("link", { name: /^Open data readiness assessments/ }));
  await page.waitForURL("**/map?layer=odra");
  await press(sentence.getByRole("button", { name: /^Year/ }));
  await press(sentence.getByRole("link", { name: /^2016/ }));
  await page.waitForURL("**/map?layer=odra&asof=2016");
  await press(page.getByRole("navigation", { name: "Zoom to a continent" }).getByRole("link", { name: "Africa" }));
  await page.waitForURL("**/map?layer=odra&asof=2016&focus=africa");
  await press(page.getByRole("button", { name: "Use in slides" }));
  presses += 1;
  const { name, bytes } = await saved(page, "Slide", "PowerPoint 16:9");
  expect(presses).toBeLessThanOrEqual(mostPresses);

  expect(name).toMatch(/^opd-atlas_map-odra_2016_.*\.pptx$/);
  const parts = partsOf(bytes);
  expect(packageFaults(parts)).toEqual([]);
  expect([...parts.keys()].filter((part) => /\.(png|jpe?g|gif|emf)$/.test(part))).toEqual([]);
  const slide = parts.get("ppt/slides/slide1.xml") ?? new Uint8Array();
  const text = (part: Uint8Array | undefined) =>
    [...strFromU8(part ?? new Uint8Array()).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words).join("");
  expect(text(slide)).toContain("Open data readiness assessments: who had entered up to 2016, in Africa");
  // A country is a shape of its own, to be told and recoloured.
  const xml = strFromU8(slide);
  const shapes = xml.split("<p:sp>").slice(1);
  const burkina = shapes.find((shape) => /<p:cNvPr [^>]*name="Burkina Faso"/.test(shape));
  expect(burkina).toContain("<a:custGeom>");
  expect(burkina).toMatch(/<a:solidFill><a:schemeClr/);
  const described = tagsOf(slide).filter(({ name: tag, attributes }) => tag === "p:cNvPr" && attributes.name !== "");
  expect(described.find(({ attributes }) => attributes.name === "Burkina Faso")?.attributes.descr).toBe(
    "Burkina Faso: in, June 2014",
  );
  const notes = text(parts.get("ppt/notesSlides/notesSlide1.xml"));
  expect(notes).toContain("Readiness Assessment Tool");
  expect(notes).toContain(page.url().replaceAll("&", "&amp;"));
});
