import { partOf } from "./partOf.ts";

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Lets the reader find rows by a word, and sort them by a column.
 *
 * @param rowCount says how many rows are left; `{shown}` and `{all}` are filled in
 * @returns what to call where the table has other rows
 */
export function openTable(page: Document, rowCount: string): () => void {
  const body = page.querySelector("tbody");
  const [field, count] = [partOf<HTMLInputElement>(page, "find"), partOf(page, "count")];
  const filter = (): void => {
    const words = folded(field.value).split(/\s+/);
    const rows = [...(body?.rows ?? [])];
    for (const row of rows) row.hidden = !words.every((word) => folded(row.textContent ?? "").includes(word));
    const shown = rows.filter((row) => !row.hidden).length;
    count.textContent = rowCount.replace("{shown}", String(shown)).replace("{all}", String(rows.length));
  };
  const heads = [...page.querySelectorAll<HTMLTableCellElement>("thead th")];
  const unsort = (): void => {
    for (const head of heads) head.removeAttribute("aria-sort");
  };
  for (const [column, head] of heads.entries()) {
    const button = page.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const turn = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      unsort();
      head.setAttribute("aria-sort", turn > 0 ? "ascending" : "descending");
      const textOf = (row: HTMLTableRowElement) => {
        const cell = row.cells[column];
        return cell?.dataset.sort ?? cell?.textContent ?? "";
      };
      const { compare } = new Intl.Collator(undefined, { numeric: true });
      // What is empty stays last, whichever way.
      const order = (a: string, b: string) => Number(a === "") - Number(b === "") || turn * compare(a, b);
      body?.append(...[...body.rows].sort((a, b) => order(textOf(a), textOf(b))));
    });
  }
  field.addEventListener("input", filter);
  filter();
  return () => {
    unsort();
    filter();
  };
}
