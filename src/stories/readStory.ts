import type { Citation } from "#core/model/records.ts";
import { type Story, type StoryStep, storyBounds } from "./story.ts";

/** The first words of every story that leaves the atlas. */
export const storyFormat = { format: "opd-atlas-story", version: 1 } as const;

/**
 * Why something is no story: no file of the atlas's stories (`foreign`), damaged (`broken`), larger than any story
 * (`large`), written by a later atlas (`newer`), or wrong in a field.
 */
export type StoryFault =
  | { readonly kind: "foreign" | "broken" | "large" | "newer" }
  | {
      readonly kind: "field";
      /** As in `steps[3].title`, steps counted from 1. */
      readonly where: string;
      readonly what: "missing" | "notText" | "notList" | "long" | "notView";
    };

/** Where a story that is read goes wrong. */
class Wrong extends Error {
  readonly fault: StoryFault;
  constructor(where: string, what: Extract<StoryFault, { kind: "field" }>["what"]) {
    super(`${where}: ${what}`);
    this.fault = { kind: "field", where, what };
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function text(record: Readonly<Record<string, unknown>>, key: string, at: string, most: number): string {
  const value = record[key];
  const where = at === "" ? key : `${at}.${key}`;
  if (value === undefined) throw new Wrong(where, "missing");
  if (typeof value !== "string") throw new Wrong(where, "notText");
  if (value.length > most) throw new Wrong(where, "long");
  return value;
}

function list(value: unknown, where: string, most: number): readonly unknown[] {
  if (value === undefined) throw new Wrong(where, "missing");
  if (!Array.isArray(value)) throw new Wrong(where, "notList");
  if (value.length > most) throw new Wrong(where, "long");
  return value;
}

/**
 * The paths that a step may have: within the atlas, and nowhere else. One that is no view, or no longer, is a step that
 * says so, as the rest of its story still holds.
 */
const view = /^\/[a-z][\w-]*(\/[\w.~-]+)*(\?[^#]*)?$/;

function readSource(value: unknown, where: string): Citation {
  if (!isRecord(value)) throw new Wrong(where, "notText");
  const source = text(value, "source", where, storyBounds.title);
  return value.locator === undefined
    ? { source }
    : { source, locator: text(value, "locator", where, storyBounds.title) };
}

function readStep(value: unknown, index: number): StoryStep {
  const where = `steps[${index + 1}]`;
  if (!isRecord(value)) throw new Wrong(where, "missing");
  const path = text(value, "path", where, storyBounds.path);
  if (!view.test(path)) throw new Wrong(`${where}.path`, "notView");
  return {
    id: String(index + 1),
    title: text(value, "title", where, storyBounds.title),
    note: text(value, "note", where, storyBounds.note),
    path,
    dataVersion: text(value, "dataVersion", where, 40),
    sources:
      value.sources === undefined
        ? []
        : list(value.sources, `${where}.sources`, storyBounds.sources).map((source, at) =>
            readSource(source, `${where}.sources[${at + 1}]`),
          ),
  };
}

/** The one door by which stories come in, from a file, a link or the browser's storage: a story, or why it is none. Never throws. */
export function readStory(value: unknown, id: string): Story | StoryFault {
  if (!isRecord(value) || value.format !== storyFormat.format) return { kind: "foreign" };
  if (typeof value.version !== "number") return { kind: "field", where: "version", what: "missing" };
  if (value.version > storyFormat.version) return { kind: "newer" };
  try {
    const title = text(value, "title", "", storyBounds.title);
    const steps = list(value.steps, "steps", storyBounds.steps);
    return { id, title, steps: steps.map(readStep) };
  } catch (error) {
    if (error instanceof Wrong) return error.fault;
    throw error;
  }
}

/** Whether what was read is no story. */
export const isFault = (read: object): read is StoryFault => "kind" in read;
