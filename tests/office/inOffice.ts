import { existsSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { foundConsumer } from "#build/consumer.ts";
import { office } from "#build/consumers.ts";
import { run } from "#build/program.mjs";

/**
 * Where LibreOffice is.
 *
 * @throws {Error} where it or Poppler is not here, with what to do
 */
export function officeHere(): string {
  const found = foundConsumer(office);
  if ("path" in found) return found.path;
  throw new Error(`${found.missing} was not found. ${office.without}`);
}

/** Runs a program and gives what it said; fails where it did. */
export async function said(program: string, args: readonly string[]): Promise<string> {
  const { ok, output } = await run(program, args, { minutes: 9 });
  if (!ok) throw new Error(`${program} ${args.join(" ")}\n${output}`);
  return output;
}

/**
 * Lets LibreOffice open files and write each in another form, beside it, with a profile of its own.
 *
 * @param form as LibreOffice names it, with its filter if need be
 * @param nameOf the name of what it makes of a file, without the folder
 */
export async function opened(
  folder: string,
  files: readonly string[],
  form: string,
  nameOf = (file: string) => `${basename(file, extname(file))}.${form}`,
): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const quiet = ["--headless", "--norestore", "--nolockcheck", "--nodefault"];
  const words = await said(officeHere(), [profile, ...quiet, "--convert-to", form, "--outdir", folder, ...files]);
  // It ends well too where it could not read a file.
  const missing = files.filter((file) => !existsSync(join(folder, nameOf(file))));
  if (missing.length > 0) throw new Error(`LibreOffice made nothing of ${missing.join(", ")}. It said:\n${words}`);
}
