import { aptInstalled, aptWorks, reasonIn } from "./aptGet.ts";
import { type ForeignProgram, foundProgram, here, namedInVain } from "./foreignProgram.ts";

/** A program of others that opens what the atlas writes, in the tests; readers have it or not. */
export interface Consumer extends ForeignProgram {
  /** Whether the one at a path can be used; without it, every one that starts. */
  readonly works?: (path: string) => boolean;
  /** What it needs beside itself, where that is missing, by name. */
  readonly lacks?: () => string | undefined;
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

/** A program of others, installed if need be and possible. A reader's machine may do without: that is no failure. */
export async function consumerHere(consumer: Consumer, machine = here(), hasApt = aptWorks()): Promise<Provision> {
  const found = foundConsumer(consumer, machine);
  if ("path" in found) return found;
  const refusal = namedInVain(consumer, machine);
  if (refusal !== undefined && found.missing === consumer.name) return { refusal };
  if (!hasApt) return { absence: `${found.missing} was not found. ${consumer.without}` };
  console.log(`No ${found.missing} yet: installing it with apt-get …`);
  const said = await aptInstalled(consumer.packages);
  const installed = foundConsumer(consumer, machine);
  if ("path" in installed) return installed;
  return {
    absence: `${installed.missing} was not found, and apt-get could not install it (${reasonIn(said)}). ${consumer.without}`,
  };
}
