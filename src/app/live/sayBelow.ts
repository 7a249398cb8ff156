/** Says something beneath an embed. */
export function sayBelow(page: ParentNode, text: string): void {
  const place = page.querySelector<HTMLElement>("[data-address]");
  if (!place) return;
  place.hidden = false;
  place.textContent = text;
}
