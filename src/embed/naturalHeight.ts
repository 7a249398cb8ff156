/** Most that a list is given at once, in px; the rest is on further pages. */
const mostListed = 640;

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** How high the content of a room would like to be at the width it has. */
function wishOf(room: HTMLElement): number {
  const { ratio } = room.dataset;
  if (ratio !== undefined) return room.clientWidth / Number(ratio);
  const content = room.firstElementChild?.firstElementChild;
  return content ? Math.min(heightOf(content), mostListed) : heightOf(room);
}

/**
 * The height at which an embed shows its view at its best, in px, by its width alone: the frame's own height has no part
 * in it, or each answer would ask for the next. 0 where it is not laid out.
 */
export function naturalHeight(page: ParentNode): number {
  const frame = page.querySelector<HTMLElement>("[data-frame]");
  const room = frame?.querySelector<HTMLElement>("main [data-ratio], main [data-pages]");
  if (!frame || frame.clientWidth === 0) return 0;
  if (!room) return heightOf(frame);
  // What stands around the room keeps its height, whatever the frame's.
  const inner = [...frame.children].reduce((sum, part) => sum + (part.contains(room) ? 0 : heightOf(part)), 0);
  return inner + wishOf(room) + beside(room);
}

/** What stands over and under the room within the view. */
function beside(room: HTMLElement): number {
  const view = room.closest("main");
  if (!view) return 0;
  const parts = [...view.children].filter((part) => !part.contains(room));
  return (
    parts.reduce((sum, part) => sum + heightOf(part), 0) +
    (Number.parseFloat(getComputedStyle(view).rowGap) || 0) * parts.length
  );
}
