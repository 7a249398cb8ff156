import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What a search for a program depends on. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/** This very machine. */
export const here = (): Machine => ({ env: process.env, platform: process.platform });

/** A program of others that the checks need, and where it may be. */
export interface ForeignProgram {
  readonly name: string;
  /** Environment variables that name one, the strongest first. */
  readonly variables: readonly string[];
  /** Where one was put for us alone. */
  readonly own?: string;
  readonly onPath: readonly string[];
  readonly macOs: readonly string[];
  /** Below the folders in which Windows keeps programs. */
  readonly windows: readonly string[];
}

/** The variable by which the environment names a program, where it does. */
export const namedBy = ({ variables }: ForeignProgram, { env }: Machine): string | undefined =>
  variables.find((variable) => env[variable] !== undefined && env[variable] !== "");

/** Every place where a program may be, the likeliest first; a place the environment names is the only one. */
export function placesOf(program: ForeignProgram, machine: Machine): readonly string[] {
  const { env, platform } = machine;
  const variable = namedBy(program, machine);
  if (variable) return [env[variable] ?? ""];
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const programFiles = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((at) => at !== undefined);
  return [
    ...(program.own === undefined ? [] : [program.own]),
    ...(platform === "win32" ? [] : program.onPath.flatMap((name) => folders.map((folder) => join(folder, name)))),
    ...(platform === "darwin" ? program.macOs : []),
    ...(platform === "win32" ? program.windows.flatMap((path) => programFiles.map((at) => `${at}\\${path}`)) : []),
  ];
}

/** What the program at `path` says of its version; nothing where it does not start. */
export function versionAt(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  // On Windows a program with windows of its own writes nothing and may open one.
  if (process.platform === "win32") return "";
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 60_000 });
  return status === 0 ? stdout : undefined;
}

/** Whether a program is at `path` and starts; a package manager's placeholder is there but does not. */
const starts = (path: string): boolean => versionAt(path) !== undefined;

/** The path of the first that works. */
export const foundProgram = (program: ForeignProgram, machine: Machine, works = starts): string | undefined =>
  placesOf(program, machine).find((path) => works(path));

/** Says that the environment names a program in vain; nothing where it names none. */
export function namedInVain(program: ForeignProgram, machine: Machine): string | undefined {
  const variable = namedBy(program, machine);
  if (variable === undefined) return undefined;
  return `${variable} names ${machine.env[variable]}, where no ${program.name} starts. Mend it or take it away.`;
}
