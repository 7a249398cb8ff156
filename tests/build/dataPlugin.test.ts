import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer, type HotPayload, type InlineConfig } from "vite";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { dataPlugin } from "#build/dataPlugin.ts";

const page = `<!doctype html><html lang="en"><head><title>Atlas</title></head><body>
<script type="module">import * as packs from "virtual:data/packs"; document.title = JSON.stringify(packs);</script>
</body></html>`;

/** A site with the real data, in a folder of its own. */
async function site(): Promise<{
  root: string;
  edit: (file: string, change: (text: string) => string) => Promise<void>;
}> {
  const root = await mkdtemp(join(tmpdir(), "data-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await cp("data", join(root, "data"), { recursive: true });
  await writeFile(join(root, "index.html"), page);
  const edit = async (file: string, change: (text: string) => string): Promise<void> => {
    const path = join(root, "data", file);
    await writeFile(path, change(await readFile(path, "utf8")));
  };
  return { root, edit };
}

const options = (root: string): InlineConfig => ({
  root,
  configFile: false,
  logLevel: "silent",
  cacheDir: join(root, "cache"),
  plugins: [dataPlugin()],
});

const misspell = (text: string): string => text.replace('"dateWords"', '"dateWrods"');

describe("a build", { timeout: 60_000 }, () => {
  test("carries the packs under hashed names and publishes the data", async () => {
    const { root } = await site();
    await build({ ...options(root), base: "/atlas/" });
    const files = await readdir(join(root, "dist"), { recursive: true });
    const packs = files.filter((file) => /^assets\/atlas-(core|observations|details)-[0-9a-f]{10}\.json$/.test(file));
    expect(packs).toHaveLength(3);
    const script = await readFile(join(root, "dist", files.find((file) => file.endsWith(".js")) ?? ""), "utf8");
    for (const pack of packs) expect(script).toContain(pack);
    expect(files).toEqual(
      expect.arrayContaining([
        "data/datapackage.json",
        "data/events.json",
        "data/events.csv",
        "data/events.csv-metadata.json",
      ]),
    );
    expect(await readFile(join(root, "dist/data/events.json"), "utf8")).toBe(
      await readFile("data/events.json", "utf8"),
    );
  });

  test("ends with every issue and writes nothing where the data are not right", async () => {
    const { root, edit } = await site();
    await edit("events.json", misspell);
    await edit("themes.json", (text) => `${text},`);
    const failure = build(options(root));
    await expect(failure).rejects.toThrow(/\b2 issues in the data:\n/);
    await expect(failure).rejects.toThrow(/events\.json:\d+:\d+ \[.+ · dateWrods\] is no field of this table/);
    await expect(failure).rejects.toThrow(/themes\.json:\d+:\d+ is not JSON: text after the end/);
    expect(await readdir(root)).not.toContain("dist");
  });
});

describe("the dev server", { timeout: 60_000 }, () => {
  async function serving(root: string) {
    const server = await createServer({ ...options(root), server: { port: 0, host: "127.0.0.1" } });
    onTestFinished(() => server.close());
    const sent: HotPayload[] = [];
    vi.spyOn(server.ws, "send").mockImplementation((payload: unknown) => void sent.push(payload as HotPayload));
    await server.listen();
    const address = server.resolvedUrls?.local[0] ?? "";
    return { server, sent, ask: (path: string) => fetch(new URL(path, address)) };
  }

  test("serves the packs and the published data as a build would write them", async () => {
    const { root } = await site();
    const { server, ask } = await serving(root);
    const module = await server.ssrLoadModule("virtual:data/packs");
    expect(module).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      created: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    for (const name of ["core", "observations", "details"]) expect((await ask(module[name])).status).toBe(200);
    const csv = await ask("/data/events.csv");
    expect([csv.status, csv.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
    expect(await (await ask("/data/events.json")).json()).toEqual(
      JSON.parse(await readFile("data/events.json", "utf8")),
    );
  });

  test("shows the issues of a change, and comes back when it is mended", async () => {
    const { root, edit } = await site();
    const { server, sent } = await serving(root);
    await edit("events.json", misspell);
    await vi.waitFor(() => expect(sent).toMatchObject([{ type: "error", err: { plugin: "data" } }]), {
      timeout: 20_000,
    });
    expect(JSON.stringify(sent)).toContain("is no field of this table");
    await expect(server.ssrLoadModule("virtual:data/packs")).rejects.toThrow(/dateWrods/);
    await edit("events.json", (text) => text.replace('"dateWrods"', '"dateWords"'));
    await vi.waitFor(() => expect(sent.at(-1)).toEqual({ type: "full-reload" }), { timeout: 20_000 });
    expect(await server.ssrLoadModule("virtual:data/packs")).toHaveProperty("core");
  });
});
