import type { Atlas } from "#core/model/atlas.ts";
import { parseAtlas } from "#core/parse/parseAtlas.ts";
import { noFacts } from "../../core/select/generatedAtlas.ts";

const source = "made-up";
const lanes = 8;
const years = 20;

const two = (number: number): string => String(number).padStart(2, "0");

/** An atlas with so many made-up events, evenly over the years and the lanes of eight partnerships, each known to the day. */
export function timelineAtlas(size: number): Atlas {
  const partnerships = Array.from({ length: lanes }, (_, at) => ({
    id: `partnership-${at}`,
    name: `Partnership ${at}`,
    kind: "network" as const,
    start: "2005",
    status: "",
    summary: "",
    themes: [],
    source,
  }));
  const events = Array.from({ length: size }, (_, at) => {
    const day = Math.floor((at * years * 336) / size);
    const date = `${2005 + Math.floor(day / 336)}-${two(1 + (Math.floor(day / 28) % 12))}-${two(1 + (day % 28))}`;
    return {
      id: `event-${at}`,
      title: `Event ${at} of the partnership, with a title of some length`,
      date,
      dateWords: date,
      kind: "meeting" as const,
      status: "held" as const,
      partnership: `partnership-${at % lanes}`,
      source,
    };
  });
  const sources = [{ id: source, title: "Made up", read: "whole", gives: "everything", reliability: "low" as const }];
  return parseAtlas({ ...noFacts, sources, partnerships, events }, { version: "0.0.0", created: "2026-01-01" });
}
