import { expect, test } from "vitest";
import { shortTitle } from "#core/layout/timeline/shortTitle.ts";

const pod = ["Partnership for Open Data", "POD"];

test.each<[string, readonly string[], string]>([
  ["Partnership for Open Data launched at the Open Knowledge Conference", pod, "Launched"],
  ["POD works in 13 countries", pod, "Works in 13 countries"],
  ["POD scoping study, version 1.00", pod, "Scoping study, version 1.00"],
  ["4th OGP summit (Paris Declaration)", [], "4th OGP summit"],
  ["Edo State portal: first open data portal in West Africa", [], "Edo State portal"],
  ["datos.gob.mx launched with help from POD", [], "datos.gob.mx launched"],
  ["Peer learning network, first cohort", [], "Peer learning network, first cohort"],
  [
    'Webinar "Open data: How to Publishing with Purpose" (10 AM EST)',
    [],
    'Webinar "Open data: How to Publishing with Purpose"',
  ],
  ["Call closes", ["Call closes"], "Call closes"],
  ["POD", ["POD"], "POD"],
])("“%s”, in a lane named %j, is called “%s”", (title, known, label) => {
  expect(shortTitle(title, known)).toBe(label);
});
