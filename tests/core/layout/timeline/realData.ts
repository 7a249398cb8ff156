import { readFileSync } from "node:fs";
import type { LaneTables, LaneWords } from "#core/layout/timeline/lanes.ts";

const table = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, "utf8"));

/** The tables of the data package that a timeline is made of. */
export const tables: LaneTables = {
  partnerships: table("partnerships"),
  workstreams: table("workstreams"),
  actions: table("actions"),
  objectives: table("objectives"),
  cohorts: table("cohorts"),
  sources: table("sources"),
  layers: table("layers"),
  events: table("events"),
};

export const words: LaneWords = {
  conferences: "Conferences",
  programmes: "Programmes and indices",
  planTime: (year, quarter) => (quarter === undefined ? `Year ${year}` : `Year ${year}, Quarter ${quarter}`),
  undatedActions: (actions) => `${actions.length} actions`,
  objectives: (objectives) => `${objectives.length} objectives`,
};
