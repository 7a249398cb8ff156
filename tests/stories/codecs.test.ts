import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFault, readStory } from "#stories/readStory.ts";
import { type Story, type StoryStep, storyBounds, withStepMoved } from "#stories/story.ts";
import { readStoryFile, storyFileName, storyRecord, writeStoryFile } from "#stories/storyFile.ts";
import { longestLink, readStoryLink, writeStoryLink } from "#stories/storyLink.ts";

const text = fc.string({ unit: "grapheme", maxLength: 60 });

const steps: fc.Arbitrary<readonly StoryStep[]> = fc
  .array(
    fc.record({
      title: text,
      note: text,
      path: fc.constantFrom(
        "/map",
        "/map?layer=odra&asof=2016",
        "/timeline?time=2014",
        "/countries/BFA",
        "/programmes",
      ),
      dataVersion: fc.constantFrom("1.0.0", "0.9.1"),
      sources: fc.array(fc.oneof(fc.record({ source: text }), fc.record({ source: text, locator: text })), {
        maxLength: 3,
      }),
    }),
    { maxLength: 12 },
  )
  .map((made) => made.map((step, index) => ({ ...step, id: String(index + 1) })));

const stories: fc.Arbitrary<Story> = fc.record({ id: fc.constant("7"), title: text, steps });

/** All words of a story as they are: JSON would write half a letter as a whole one. */
const written = ({ title, steps }: Story): string =>
  [
    title,
    ...steps.flatMap((step) => [step.title, step.note, ...step.sources.flatMap((one) => [one.source, one.locator])]),
  ].join();

const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);

const story: Story = {
  id: "1",
  title: "Mine",
  steps: [{ id: "1", title: "One", note: "", path: "/map", dataVersion: "1.0.0", sources: [] }],
};

/** What is said of the file of a record that differs from a good one. */
const faultOf = (change: (record: Record<string, unknown>) => unknown) => {
  const record = JSON.parse(writeStoryFile(story));
  return readStoryFile(bytesOf(JSON.stringify(change(record))), "1");
};

test("a story comes back from its file as it was", () => {
  fc.assert(
    fc.property(stories, (made) => {
      // What is no whole letter does not survive a file.
      fc.pre(!/\p{Surrogate}/u.test(written(made)));
      expect(readStoryFile(bytesOf(writeStoryFile(made)), made.id)).toEqual(made);
    }),
  );
});

test("a story comes back from its link as it was, or is too long for one", () => {
  fc.assert(
    fc.property(stories, (made) => {
      fc.pre(!/\p{Surrogate}/u.test(written(made)));
      const link = writeStoryLink(made);
      if (link === undefined) return;
      expect(link.length).toBeLessThanOrEqual(longestLink);
      expect(link).toMatch(/^[\w-]+$/);
      expect(readStoryLink(link, made.id)).toEqual(made);
    }),
  );
});

test("a long story has no link", () => {
  let seed = 1;
  const letter = () => {
    seed = (seed * 48271) % 2147483647;
    return (seed % 36).toString(36);
  };
  const noise = () => Array.from({ length: 1500 }, letter).join("");
  const long = {
    ...story,
    steps: Array.from({ length: 9 }, () => ({ ...story.steps[0], note: noise() }) as StoryStep),
  };
  expect(writeStoryLink(long)).toBeUndefined();
});

test("nothing that comes in throws: it is a story, or says why it is none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), fc.json().map(bytesOf)), (bytes) => {
      const read = readStoryFile(bytes, "1");
      if (isFault(read)) expect(["foreign", "broken", "large", "newer", "field"]).toContain(read.kind);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (link) => {
      expect(isFault(readStoryLink(link, "1"))).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      readStory(value, "1");
    }),
  );
});

describe("the door", () => {
  test("says in which field of which step a file is wrong", () => {
    expect(faultOf((record) => ({ ...record, title: 3 }))).toEqual({ kind: "field", where: "title", what: "notText" });
    expect(faultOf((record) => ({ ...record, steps: {} }))).toEqual({ kind: "field", where: "steps", what: "notList" });
    const withStep = (patch: object) => (record: Record<string, unknown>) => ({
      ...record,
      steps: [{ ...storyRecord(story).steps[0] }, { ...storyRecord(story).steps[0], ...patch }],
    });
    expect(faultOf(withStep({ note: undefined }))).toEqual({ kind: "field", where: "steps[2].note", what: "missing" });
    expect(faultOf(withStep({ note: "x".repeat(storyBounds.note + 1) }))).toMatchObject({ what: "long" });
    for (const path of [
      "//evil.example/map",
      "https://evil.example",
      "/\\evil.example",
      "/\t/evil.example",
      "/map#x",
      "javascript:alert(1)",
    ])
      expect(faultOf(withStep({ path })), path).toEqual({ kind: "field", where: "steps[2].path", what: "notView" });
  });

  test("tells a foreign file from a damaged one and from one of a later atlas", () => {
    expect(readStoryFile(bytesOf("name,value"), "1")).toEqual({ kind: "foreign" });
    expect(readStoryFile(bytesOf('{"view": {}}'), "1")).toEqual({ kind: "foreign" });
    expect(readStoryFile(bytesOf(writeStoryFile(story).slice(0, -9)), "1")).toEqual({ kind: "broken" });
    expect(faultOf((record) => ({ ...record, version: 2 }))).toEqual({ kind: "newer" });
  });
});

test("a step moves within its story, and no step is lost", () => {
  fc.assert(
    fc.property(stories, fc.nat(14), fc.integer({ min: -3, max: 3 }), (made, at, by) => {
      const moved = withStepMoved(made, String(at), by);
      expect(moved.steps.map(({ id }) => id).toSorted()).toEqual(made.steps.map(({ id }) => id).toSorted());
    }),
  );
  const three = { ...story, steps: ["1", "2", "3"].map((id) => ({ ...story.steps[0], id }) as StoryStep) };
  expect(withStepMoved(three, "3", -1).steps.map(({ id }) => id)).toEqual(["1", "3", "2"]);
});

test("the name of a file has nothing that a disk refuses", () => {
  expect(storyFileName({ ...story, title: "Où? / Über: “Data” 2014" }, "json")).toBe(
    "opd-atlas_story_ou-uber-data-2014.json",
  );
  expect(storyFileName({ ...story, title: "数据" }, "pptx")).toBe("opd-atlas_story_untitled.pptx");
});
