import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { isPrecached } from "./worker.ts";

/** Bytes of files as they lie there, and as a host sends them. */
interface Weight {
  readonly files: number;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The kinds of files of the built site; a file is of the first kind that its path fits. */
const kinds: readonly (readonly [kind: string, path: RegExp])[] = [
  ["embeds", /^embed\/.*\.html$/],
  ["pages", /\.html$/],
  ["descriptions for embedding", /oembed\.json$/],
  ["scripts", /^assets\/.*\.js$/],
  ["styles", /^assets\/.*\.css$/],
  ["data of the atlas", /^assets\/atlas-.*\.json$/],
  ["shapes of the map", /^assets\/.*\.json$/],
  ["downloads", /^data\//],
  ["preview pictures", /^previews\//],
  ["the worker", /^sw\.js$/],
  ["icons and the rest", /./],
];

const alreadyCompressed = /\.(png|jpe?g|webp|woff2|xlsx|pptx|zip)$/;

/** Brotli as hosts do it while they serve, and gzip likewise. */
const [brotliQuality, gzipLevel] = [5, 6] as const;

function weigh(path: string, content: Buffer): Weight {
  const plain = content.length;
  if (alreadyCompressed.test(path)) return { files: 1, plain, gzip: plain, brotli: plain };
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality };
  const brotli = brotliCompressSync(content, { params }).length;
  return { files: 1, plain, gzip: gzipSync(content, { level: gzipLevel }).length, brotli };
}

const sum = (weights: readonly Weight[]): Weight =>
  weights.reduce(
    (all, { files, plain, gzip, brotli }) => ({
      files: all.files + files,
      plain: all.plain + plain,
      gzip: all.gzip + gzip,
      brotli: all.brotli + brotli,
    }),
    { files: 0, plain: 0, gzip: 0, brotli: 0 },
  );

/** The files a page asks for as soon as it is read, besides itself. */
function filesAhead(html: string): readonly string[] {
  const ahead = / data-ahead="([^"]*)"/.exec(html)?.[1] ?? "";
  const scripts = [...html.matchAll(/<script src="([^"]*)"/g)].map(([, address = ""]) => address);
  return [...ahead.split(" "), ...scripts].flatMap((address) => /assets\/.*/.exec(address) ?? []);
}

/** A part of what readers fetch: a visit, or the page of one. */
interface Fetch {
  readonly what: string;
  readonly paths: readonly string[];
  /** Files that are asked for only to hear that they are as they were. */
  readonly unchanged?: number;
}

/** What readers fetch of a site with these files, each kind of visit after the one before. */
function fetches(folder: string, paths: readonly string[]): readonly Fetch[] {
  const [first, second, embed] = ["index.html", "countries/KEN/index.html", "embed/map/index.html"] as const;
  const withAhead = (page: string) => [page, ...filesAhead(readFileSync(join(folder, page), "utf8"))];
  const start = [...withAhead(first), "icon.svg", "manifest.webmanifest"];
  const later = (some: readonly string[]) => some.filter((path) => paths.includes(path) && !start.includes(path));
  return [
    { what: "first visit: the start page, ready to use", paths: start },
    { what: "then what the worker keeps for use offline", paths: later([...paths.filter(isPrecached), "sw.js"]) },
    { what: "second page, a country, without the worker", paths: later(withAhead(second)) },
    { what: "second page, a country, with the worker", paths: [second] },
    { what: "return visit, nothing new", paths: [], unchanged: 1 },
    { what: "return visit, new texts on the page", paths: [first] },
    ...(paths.includes(embed) ? [{ what: "an embedded map on another page", paths: withAhead(embed) }] : []),
  ];
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Thousands, with a digit more where there are few. */
const thousands = (value: number): string => number(value / 1000, value < 10_000 ? 1 : 0);

const table = (rows: readonly (readonly string[])[]): string =>
  [rows[0] ?? [], (rows[0] ?? []).map((_, at) => (at === 0 ? "---" : "--:")), ...rows.slice(1)]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

/** Prices per GB that the table reckons with; none is any host's. */
const prices = [0, 0.01, 0.05, 0.09] as const;

/** The tables of the built site in `folder`: its files by kind, what visits fetch, and what a million of them cost. */
export function scaleFigures(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .filter((path) => !/^_|\.br$|\.gz$/.test(path));
  const weights = new Map(paths.map((path) => [path, weigh(path, readFileSync(join(folder, path)))] as const));
  const weightOf = (some: readonly string[]): Weight => sum(some.flatMap((path) => weights.get(path) ?? []));
  const byKind = kinds.map(([kind]) => {
    const own = paths.filter((path) => kinds.find(([, fits]) => fits.test(path))?.[0] === kind);
    return { kind, ...weightOf(own) };
  });
  const row = ({ kind, files, plain, gzip, brotli }: Weight & { readonly kind: string }) => [
    kind,
    number(files),
    ...[plain, gzip, brotli].map(thousands),
    thousands(files === 0 ? 0 : brotli / files),
  ];
  const visits = fetches(folder, paths).map(({ what, paths: asked, unchanged = 0 }) => {
    const { files, brotli } = weightOf(asked);
    return { what, requests: files + unchanged, brotli };
  });
  return [
    table([
      ["files of the build", "number", "kB", "gzip", "brotli", "brotli each"],
      ...byKind.filter(({ files }) => files > 0).map(row),
      row({ kind: "all", ...weightOf(paths) }),
    ]),
    table([
      ["what is fetched", "requests", "kB brotli", "GB a million times", ...prices.map((price) => `at p = ${price}`)],
      ...visits.map(({ what, requests, brotli }) => [
        what,
        number(requests),
        thousands(brotli),
        // In GB, a million times: the same figure.
        thousands(brotli),
        ...prices.map((price) => thousands(brotli * price)),
      ]),
    ]),
  ].join("\n\n");
}

const [begin, end] = [
  "<!-- written by: node build/run.mjs scaleFigures -->",
  "<!-- end of what is written -->",
] as const;

/** A document before, in and after the part that is written by this command. */
export function figuresIn(text: string): readonly [before: string, figures: string, after: string] {
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  if (from < begin.length || to < from) throw new Error(`The document lacks the lines ${begin} and ${end}.`);
  return [text.slice(0, from), text.slice(from, to).trim(), text.slice(to)];
}

/** Writes the figures of the built site into docs/scale.md. */
export async function main([folder = "dist", document = "docs/scale.md"]: readonly string[] = []): Promise<number> {
  const [before, , after] = figuresIn(readFileSync(document, "utf8"));
  writeFileSync(document, `${before}\n\n${scaleFigures(folder)}\n\n${after}`);
  return 0;
}
