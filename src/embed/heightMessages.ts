import type { EmbedIdentity } from "./hostMessage.ts";

/** Most that a host is asked for, in px. */
const most = 10_000;

/** A height that may be said: whole, and never nothing. */
export const saidHeight = (height: number): number | undefined =>
  Number.isFinite(height) && height >= 1 ? Math.min(most, Math.ceil(height)) : undefined;

/**
 * What says a height to the hosts there are, each in its own words: AMP, Medium, and this atlas's own library always;
 * WordPress and pym.js where the address says that they are there.
 *
 * @param height whole px, from 1 to 10,000
 * @param address of the embed, as the frame has it
 */
export function heightMessages(height: number, address: string, { secret, pymId }: EmbedIdentity): readonly unknown[] {
  return [
    { source: "opd-atlas", version: 1, type: "height", height },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src: address, context: "iframe.resize", height }),
    ...(secret === undefined ? [] : [{ message: "height", value: height, secret }]),
    ...(pymId === undefined ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`]),
  ];
}
