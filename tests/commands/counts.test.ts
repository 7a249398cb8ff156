import { expect, test } from "vitest";
import { countTests, sum, type VitestReport } from "#build/counts.ts";

const report = (passed: number, failed: number, ...files: VitestReport["testResults"]): VitestReport => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
});

test("tests are counted one by one", () => {
  expect(countTests(report(7, 2, { status: "failed", assertionResults: [{}, {}] }), false)).toEqual({
    passed: 7,
    failed: 2,
  });
  expect(countTests(report(7, 0, { status: "passed", assertionResults: [{}] }), true)).toEqual({
    passed: 7,
    failed: 0,
  });
});

test("a file that could not be read counts as a failure", () => {
  expect(countTests(report(7, 1, { status: "failed", assertionResults: [] }), false)).toEqual({ passed: 7, failed: 2 });
});

test("an error outside of any test is a failure", () => {
  expect(countTests(report(7, 0), false)).toEqual({ passed: 7, failed: 1 });
});

test("a run without a test, or without a report, is a failure", () => {
  expect(countTests(report(0, 0), true)).toEqual({ passed: 0, failed: 1 });
  expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1 });
});

test("the counts of all steps add up", () => {
  const counts = [
    { passed: 3, failed: 1 },
    { passed: 0, failed: 2 },
  ];
  expect(sum(counts)).toEqual({ passed: 3, failed: 3 });
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
});
