/** How many checks passed and how many failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What is read of the report that Vitest's JSON reporter writes. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Counts the tests of one run of Vitest.
 *
 * A file that failed before its first test counts as one failure, and so does a run that failed although each of its
 * tests passed (an error outside of any test) or that left no report.
 */
export function countTests(report: VitestReport | undefined, ok: boolean): Counts {
  const unread = report?.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.length,
  );
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + (unread?.length ?? 0);
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

/** Adds counts up. */
export const sum = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});
