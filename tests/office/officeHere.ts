import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "#build/program.mjs";

/** The programs of others that open what the atlas writes. */
export interface Office {
  /** LibreOffice. */
  readonly soffice: string;
}

const places = [
  process.env.ATLAS_SOFFICE ?? "",
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

const starts = (program: string, argument: string): boolean =>
  program !== "" && spawnSync(program, [argument], { stdio: "ignore", timeout: 60_000 }).error === undefined;

const found = (): string | undefined =>
  places.find((place) =>
    place.includes("/") || place.includes("\\") ? existsSync(place) : starts(place, "--version"),
  );

/** Poppler's programs, which draw and read PDF. */
const hasPoppler = (): boolean => ["pdftoppm", "pdftotext", "pdfinfo"].every((program) => starts(program, "-v"));

const mend =
  "Install LibreOffice Impress and poppler-utils (Debian, Ubuntu: apt-get install libreoffice-impress poppler-utils; macOS: brew install --cask libreoffice, brew install poppler), or set ATLAS_SOFFICE to the path of soffice, and run the same command again.";

/**
 * LibreOffice and Poppler, installed if need be and possible.
 *
 * @throws {Error} where they are not here, with what to do
 */
export async function officeHere(): Promise<Office> {
  if (found() === undefined || !hasPoppler()) {
    const isRoot = process.getuid?.() === 0;
    if (isRoot && starts("apt-get", "--version")) {
      console.log("No LibreOffice yet: installing it with apt-get …");
      const env = { DEBIAN_FRONTEND: "noninteractive" };
      await run("apt-get", ["update"], { env });
      const wanted = ["libreoffice-impress", "libreoffice-calc", "poppler-utils", "fonts-liberation"];
      await run("apt-get", ["install", "-y", "--no-install-recommends", ...wanted], { env, minutes: 20 });
    }
  }
  const soffice = found();
  if (soffice === undefined || !hasPoppler())
    throw new Error(`LibreOffice or Poppler was not found, and could not be installed. ${mend}`);
  return { soffice };
}

/** A folder of its own for some work, gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-office-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a program and gives what it said; fails where it did. */
export async function said(program: string, args: readonly string[]): Promise<string> {
  const { ok, output } = await run(program, args, { minutes: 4 });
  if (!ok) throw new Error(`${program} ${args.join(" ")}\n${output}`);
  return output;
}

/** Lets LibreOffice, with a profile of its own, turn files into PDF, beside them. */
export const toPdf = ({ soffice }: Office, folder: string, files: readonly string[]): Promise<string> =>
  said(soffice, [
    `-env:UserInstallation=file://${join(folder, "profile").replaceAll("\\", "/")}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    ...files,
  ]);
