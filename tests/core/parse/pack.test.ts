import fc from "fast-check";
import { expect, test } from "vitest";
import { packTables, unpackTables } from "#core/parse/pack.ts";

const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,6}$/);
const value = fc.oneof(
  fc.string(),
  fc.constantFrom("not reported", "high", "POD"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  fc.array(fc.string()),
  fc.array(fc.record({ source: fc.string(), locator: fc.string() }, { requiredKeys: ["source"] })),
);

test("tables come out of a pack, and out of its JSON, as they went in", () => {
  const tables = fc.dictionary(name, fc.array(fc.dictionary(name, value)));
  fc.assert(
    fc.property(tables, (made) => {
      const plain = JSON.parse(JSON.stringify(made)) as typeof made;
      expect(unpackTables(packTables(plain))).toEqual(plain);
      expect(unpackTables(JSON.parse(JSON.stringify(packTables(plain))))).toEqual(plain);
    }),
  );
});

test("a text that many records share stands once", () => {
  const records = Array.from({ length: 30 }, (_, i) =>
    i % 3 === 0 ? { id: `${i}` } : { id: `${i}`, kind: "network" },
  );
  const text = JSON.stringify(packTables({ records }));
  expect(text.match(/network/g)).toHaveLength(1);
  expect(unpackTables(JSON.parse(text))).toEqual({ records });
});

test("a field that a record lacks is absent, not undefined", () => {
  const { records } = unpackTables<{ records: object[] }>(packTables({ records: [{ a: 1 }, { b: 2 }] }));
  expect(records.map((record) => Object.keys(record))).toEqual([["a"], ["b"]]);
});
