import { kilobytes, overweight, weighSite } from "./weight.ts";

/** Prints what the first view of the built site weighs; fails past a limit. */
export async function main(): Promise<number> {
  const weights = weighSite("dist");
  for (const { what, compression, files, bytes, limit } of weights) {
    const bound = `of ${kilobytes(limit)}`;
    console.log(
      [what.padEnd(15), kilobytes(bytes).padStart(9), bound.padEnd(11), compression.padEnd(7), files.join(" ")].join(
        " ",
      ),
    );
  }
  const problems = overweight(weights);
  for (const problem of problems) console.error(`Too heavy: ${problem}.`);
  return problems.length === 0 ? 0 : 1;
}
