import { expect, test } from "vitest";
import { nodeRefusal } from "#build/node.mjs";

test.each(["20.19.0", "20.20.2", "22.12.0", "23.0.0", "24.1.0", "100.0.0"])("Node %s is new enough", (version) => {
  expect(nodeRefusal(version)).toBeUndefined();
});

test.each(["", "12.22.12", "18.20.4", "20.18.3", "21.7.3", "22.11.0"])("Node %s is refused in words", (version) => {
  expect(nodeRefusal(version)).toContain(
    `needs Node 20.19 or newer (of Node 22: 22.12 or newer); this is Node ${version}`,
  );
});
