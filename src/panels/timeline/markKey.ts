import type { KeyEntry } from "#charts/timeline/MarkKey.tsx";
import type { Item } from "#core/layout/timeline/lane.ts";
import type { TimelineMode } from "#core/layout/timeline/lanes.ts";
import type { Messages } from "#i18n/en.ts";

/** The lines of the key. What was postponed has a line where there is any. */
export function keyEntries(
  mode: TimelineMode,
  items: readonly Item[],
  { key }: Messages["timeline"],
): readonly KeyEntry[] {
  const postponed: readonly KeyEntry[] = items.some(({ status }) => status === "postponed")
    ? [{ samples: [{ form: "diamond", hollow: true, postponed: true }], text: key.postponed }]
    : [];
  const day: KeyEntry = { samples: [{ form: "diamond" }], text: key.day };
  const planned: KeyEntry = { samples: [{ form: "diamond", hollow: true }], text: key.planned };
  const open: KeyEntry = { samples: ["open"], text: key.open };
  const several: KeyEntry = { samples: ["several"], text: key.several };
  const year = { form: "band", width: 28 } as const;
  if (mode === "compact") {
    const soft: KeyEntry = { samples: [{ form: "ellipse" }, year], text: key.monthOrYear };
    return [day, planned, ...postponed, soft, open, several];
  }
  return [
    day,
    planned,
    ...postponed,
    { samples: [{ form: "ellipse" }], text: key.month },
    { samples: [{ form: "ellipse", hollow: true, width: 24 }], text: key.monthPlanned },
    { samples: [year], text: key.year },
    { samples: [{ form: "hatch", width: 26 }], text: key.derived },
    open,
    several,
  ];
}
