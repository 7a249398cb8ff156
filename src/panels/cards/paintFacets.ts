import type { FacetCount, FacetCounts, FacetKey } from "#core/select/facetCounts.ts";

function write(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function paintValue(link: Element, { count, isChosen }: FacetCount): void {
  const text = link.lastElementChild?.firstChild;
  if (text && text.nodeValue !== String(count)) text.nodeValue = String(count);
  write(link, "aria-checked", String(isChosen));
  write(link, "aria-disabled", count > 0 || isChosen ? undefined : "true");
}

/**
 * Writes into facets that are drawn how many cards each value would leave, and what is chosen, as React will have it once
 * it has drawn them and their links: sixty links drawn anew would keep the frame of a press waiting.
 *
 * @param within the element around all facets
 */
export function paintFacets(within: Element, facets: FacetCounts): void {
  for (const facet of within.querySelectorAll("[data-facet]")) {
    const values = facets[facet.getAttribute("data-facet") as FacetKey];
    let at = 0;
    // The links stand in the order of the values; of many values, only some have one.
    for (const link of facet.querySelectorAll("[data-value]")) {
      const id = link.getAttribute("data-value");
      while (at < values.length && values[at]?.value !== id) at++;
      const value = values[at];
      if (value) paintValue(link, value);
    }
  }
}
