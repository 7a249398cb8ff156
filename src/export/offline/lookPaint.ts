import type { OfflineLook } from "./offlineData.ts";

export interface LookPaint {
  readonly fill: string;
  readonly stroke?: string;
  readonly width?: number;
}

/** What a look is painted with; patterns are in the page by the number of their look. */
export function lookPaint([state, paint]: OfflineLook, look: number): LookPaint {
  switch (state) {
    case "value":
      return { fill: paint };
    case "ended":
      return { fill: `url(#look-${look})` };
    case "zero":
      return { fill: "var(--land)" };
    case "not reported":
      return paint === ""
        ? { fill: "url(#hatch)", stroke: "var(--rule2)", width: 0.5 }
        : { fill: `url(#look-${look})` };
    case "outside":
      return { fill: "var(--paper)", stroke: "var(--rule2)", width: 0.7 };
  }
}

/** Whether a look has something to say in a place too small to see. */
export const wantsMarker = ([state, paint]: OfflineLook): boolean =>
  state === "value" || state === "ended" || (state === "not reported" && paint !== "");

/** Opacity of what stands back. */
export const pale = 0.32;

/** The patterns of the looks that need one: dots of paper for what has ended, lines of paper for a date not known. */
export function lookPatterns(looks: readonly OfflineLook[]): string {
  const own = looks.map(([state, paint], look) => {
    if (paint === "" || (state !== "ended" && state !== "not reported")) return "";
    const ground = `<rect width="8" height="8" fill="${paint}"/>`;
    return state === "ended"
      ? `<pattern id="look-${look}" width="8" height="8" patternUnits="userSpaceOnUse">${ground}<circle cx="2" cy="2" r="1.1" fill="var(--paper)"/><circle cx="6" cy="6" r="1.1" fill="var(--paper)"/></pattern>`
      : `<pattern id="look-${look}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${ground}<path d="M2.5 0V5" stroke="var(--paper)" stroke-width="2.6"/></pattern>`;
  });
  return `<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="var(--paper)"/><path d="M2.5 0V5" stroke="var(--rule2)"/></pattern>${own.join("")}`;
}
