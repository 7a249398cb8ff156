import { aptInstalled, aptWorks, reasonIn } from "./aptGet.ts";
import { type ForeignProgram, foundProgram, here, type Machine, namedBy, namedInVain } from "./foreignProgram.ts";

/** A program of others that opens what the atlas writes, in the tests; readers have it or not. */
export interface Consumer extends ForeignProgram {
  /** Whether the one at a path can be used; without it, every one that starts. */
  readonly works?: (path: string) => boolean;
  /** What it needs beside itself, where that is missing, by name. */
  readonly lacks?: () => string | undefined;
  /** Tries whether the one at a path does what the tests ask of it; why not, if it does not. */
  readonly fault?: (path: string) => Promise<string | undefined>;
  /** Debian's packages that bring it and what it needs. */
  readonly packages: readonly string[];
  /** What was not done without it, and how to have it. */
  readonly without: string;
}

/** Where a program is; or why the checks fail without it; or why they are left out. */
export type Provision = { readonly path: string } | { readonly refusal: string } | { readonly absence: string };

/** A program of others with what it needs, if it is here. */
export function foundConsumer(consumer: Consumer, machine = here()): { path: string } | { missing: string } {
  const path = foundProgram(consumer, machine, consumer.works);
  if (path === undefined) return { missing: consumer.name };
  const missing = consumer.lacks?.();
  return missing === undefined ? { path } : { missing };
}

/** What was found, tried: one that somebody named must work; any other may be left out. */
async function tried(path: string, consumer: Consumer, machine: Machine): Promise<Provision> {
  const fault = await consumer.fault?.(path);
  if (fault === undefined) return { path };
  const said = `${consumer.name} is at ${path}, but cannot be used: ${fault}`;
  return namedBy(consumer, machine) ? { refusal: said } : { absence: `${said} ${consumer.without}` };
}

/** A program of others, installed if need be and possible. A reader's machine may do without: that is no failure. */
export async function consumerHere(consumer: Consumer, machine = here(), hasApt = aptWorks()): Promise<Provision> {
  const found = foundConsumer(consumer, machine);
  if ("path" in found) return tried(found.path, consumer, machine);
  const refusal = namedInVain(consumer, machine);
  if (refusal !== undefined && found.missing === consumer.name) return { refusal };
  if (!hasApt) return { absence: `${found.missing} was not found. ${consumer.without}` };
  console.log(`No ${found.missing} yet: installing it with apt-get …`);
  const said = await aptInstalled(consumer.packages);
  const installed = foundConsumer(consumer, machine);
  if ("path" in installed) return tried(installed.path, consumer, machine);
  return {
    absence: `${installed.missing} was not found, and apt-get could not install it (${reasonIn(said)}). ${consumer.without}`,
  };
}
