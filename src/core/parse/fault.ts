/** What is wrong with a value and how to mend it, before it is known whose value it is. */
export interface Fault {
  /** Where in the record: field, then index or key within it. */
  readonly path: Path;
  readonly problem: string;
  readonly mend: string;
}

export type Path = readonly (string | number)[];

export const fault = (problem: string, mend: string, path: Path = []): Fault => ({ path, problem, mend });

/** The same fault, seen from further out. */
export const within = (path: Path, inner: Fault): Fault => ({ ...inner, path: [...path, ...inner.path] });

/** A path as people write it: `also[0].source`. */
export const formatPath = (path: Path): string =>
  path.map((part, i) => (typeof part === "number" ? `[${part}]` : i === 0 ? part : `.${part}`)).join("");

/** A value as it stands in JSON, cut to a readable length. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? `“${value}”` : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
