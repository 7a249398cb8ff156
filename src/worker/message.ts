/**
 * What a page says to a worker: `apply`, let the waiting version take over; `serves`, whether the version it serves is the
 * one whose first script has this address (answered through the port that comes along).
 */
export type WorkerMessage = { readonly kind: "apply" } | { readonly kind: "serves"; readonly script: string };
