import fc from "fast-check";
import { expect, test } from "vitest";
import { embedParts, embedThemes, plainEmbed, readEmbed, writeEmbed } from "#core/model/embedOptions.ts";
import { readPairs } from "#core/model/filterUrl/pairs.ts";

test("an address without options is a plain embed, and all of it is the filter's", () => {
  expect(readEmbed("?layer=ogp&asof=2015")).toEqual({ options: plainEmbed, search: "?layer=ogp&asof=2015" });
  expect(readEmbed("")).toEqual({ options: plainEmbed, search: "" });
});

test("options are read and taken out of what the filter reads, but for the version, which all links carry along", () => {
  const { options, search } = readEmbed("?theme=dark&layer=ogp&hide=title~legend&lock=measure~asof&v=1.0.0");
  expect(search).toBe("?layer=ogp&v=1.0.0");
  expect(options).toEqual({
    theme: "dark",
    hidden: ["title", "legend"],
    locked: ["measure", "asof"],
    version: "1.0.0",
  });
});

test("what is no option is ignored: who made it cannot be hidden, and no key is locked that there is not", () => {
  const { options } = readEmbed("?theme=pink&hide=footer~attribution~table&lock=everything&v=../../x");
  expect(options).toEqual(plainEmbed);
});

test("lock=all locks every key of the filter", () => {
  const { options } = readEmbed("?lock=all");
  expect(options.locked).toEqual(expect.arrayContaining(["layer", "measure", "country", "asof", "time", "q", "tab"]));
});

test("what a host's library adds to the address is not the filter's", () => {
  expect(
    readEmbed("?initialWidth=600&childId=map&parentTitle=News&parentUrl=https%3A%2F%2Fnews.example&layer=ogp").search,
  ).toBe("?layer=ogp");
});

test("what is written is read again, for any options", () => {
  const options = fc.record({
    theme: fc.constantFrom(...embedThemes),
    hidden: fc.subarray([...embedParts]),
    locked: fc.subarray(["layer", "measure", "topic", "asof", "tab"]),
    version: fc.option(fc.constantFrom("1", "1.0", "2.10.3"), { nil: undefined }),
  });
  fc.assert(
    fc.property(options, fc.constantFrom("", "?layer=ogp", "?topic=health&time=2014"), (written, search) => {
      const read = readEmbed(writeEmbed(written, search));
      expect(readPairs(read.search).filter(([key]) => key !== "v")).toEqual(readPairs(search));
      expect(read.options).toEqual(written);
    }),
  );
  expect(writeEmbed(readEmbed("?lock=all").options)).toBe("?lock=all");
});

test("what is chosen counts, whatever the address said before", () => {
  expect(writeEmbed({ ...plainEmbed, theme: "light" }, "?layer=ogp&theme=dark&v=1.0.0")).toBe("?layer=ogp&theme=light");
});
