import { useEffect, useState } from "react";
import { textWidth } from "#core/layout/timeline/textWidth.ts";

const sample = "Partnership for Open Data launched, 18 September 2013";

/** How much wider than estimated the page's own font is; 1 until it is measured, and never less. */
export function useTextScale(): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) return;
    const family = getComputedStyle(document.body).fontFamily;
    const ratios = [false, true].map((bold) => {
      context.font = `${bold ? 600 : 400} 12px ${family}`;
      return context.measureText(sample).width / textWidth(sample, { size: 12, bold });
    });
    setScale(Math.max(1, ...ratios.map((ratio) => Math.ceil(ratio * 50) / 50)));
  }, []);
  return scale;
}
