/** One thing to mend in the data. */
export interface Issue {
  readonly file: string;
  /** Id of the record, or its place in the table (`"#12"`); absent where the whole file is meant. */
  readonly record: string | undefined;
  /** Field, and the place within it: `"also[0].source"`. */
  readonly field: string | undefined;
  readonly problem: string;
  readonly mend: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
}

/** Says an issue in one line: where, what is wrong, how to mend it. */
export function formatIssue({ file, record, field, problem, mend, line, column }: Issue): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  const what = [record, field].filter((part) => part !== undefined).join(" · ");
  return `${place} ${what && `[${what}] `}${problem}. ${mend}.`;
}

/** The data are not right; lists every issue. */
export class DatasetError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const count = issues.length === 1 ? "1 issue" : `${issues.length} issues`;
    super(`${count} in the data:\n${issues.map((issue) => `  ${formatIssue(issue)}`).join("\n")}`);
    this.name = "DatasetError";
    this.issues = issues;
  }
}
