import type { BarsMark } from "#core/layout/slide/mark.ts";
import { element, escaped } from "../slide/svg/markup.ts";
import { hundredthPoints } from "./deckSize.ts";
import { fillXml, lineXml } from "./fillXml.ts";
import { colourXml } from "./themeColours.ts";

const value = (name: string, val: string | number): string => element(`c:${name}`, { val });

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A column of the worksheet, with what stood in it when the chart was made. */
const cached = (kind: "str" | "num", cells: string, values: readonly (string | number)[]): string =>
  element(
    `c:${kind}Ref`,
    {},
    element("c:f", {}, cells) +
      element(
        `c:${kind}Cache`,
        {},
        (kind === "num" ? element("c:formatCode", {}, "General") : "") +
          value("ptCount", values.length) +
          values
            .map((one, index) => element("c:pt", { idx: index }, element("c:v", {}, escaped(String(one)))))
            .join(""),
      ),
  );

/** The numbers at the ends of the bars. */
function labelsXml(size: number): string {
  const letters = element(
    "a:defRPr",
    { sz: hundredthPoints(size), b: 1 },
    element("a:solidFill", {}, colourXml("ink")) + element("a:latin", { typeface: "+mn-lt" }),
  );
  const shown = { LegendKey: 0, Val: 1, CatName: 0, SerName: 0, Percent: 0, BubbleSize: 0 };
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: "0", sourceLinked: 0 }) +
      "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" +
      element(
        "c:txPr",
        {},
        `<a:bodyPr/><a:lstStyle/>${element("a:p", {}, `${element("a:pPr", {}, letters)}<a:endParaRPr lang="en-GB"/>`)}`,
      ) +
      value("dLblPos", "outEnd") +
      Object.entries(shown)
        .map(([name, val]) => value(`show${name}`, val))
        .join(""),
  );
}

const axis = (name: "catAx" | "valAx", id: number, other: number, orientation: string, scaling: string, more: string) =>
  element(
    `c:${name}`,
    {},
    value("axId", id) +
      element("c:scaling", {}, value("orientation", orientation) + scaling) +
      value("delete", 1) +
      value("axPos", name === "catAx" ? "l" : "t") +
      '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
      value("crossAx", other) +
      value("crosses", "autoZero") +
      more,
  );

const [categories, values] = [111_111_111, 222_222_222];

/**
 * A chart of bars whose numbers stand in its worksheet, as laid out: the bars begin at the start edge of the frame.
 *
 * @param plot share of the frame's width that the longest bar takes
 */
export function chartXml({ bars, counted, most }: BarsMark, size: number, plot: number, gap: number): string {
  const last = bars.length + 1;
  const points = bars.map(({ fill, stroke }, index) =>
    element(
      "c:dPt",
      {},
      value("idx", index) +
        value("invertIfNegative", 0) +
        value("bubble3D", 0) +
        element("c:spPr", {}, fillXml(fill) + lineXml(stroke)),
    ),
  );
  const series = element(
    "c:ser",
    {},
    value("idx", 0) +
      value("order", 0) +
      element("c:tx", {}, cached("str", "Sheet1!$B$1", [counted])) +
      value("invertIfNegative", 0) +
      points.join("") +
      labelsXml(size) +
      element(
        "c:cat",
        {},
        cached(
          "str",
          `Sheet1!$A$2:$A$${last}`,
          bars.map(({ label }) => label),
        ),
      ) +
      element(
        "c:val",
        {},
        cached(
          "num",
          `Sheet1!$B$2:$B$${last}`,
          bars.map(({ count }) => count),
        ),
      ),
  );
  const chart = element(
    "c:barChart",
    {},
    value("barDir", "bar") +
      value("grouping", "clustered") +
      value("varyColors", 0) +
      series +
      value("gapWidth", Math.min(500, Math.round(gap * 100))) +
      value("axId", categories) +
      value("axId", values),
  );
  const layout = element(
    "c:layout",
    {},
    element(
      "c:manualLayout",
      {},
      value("layoutTarget", "inner") +
        value("xMode", "edge") +
        value("yMode", "edge") +
        '<c:x val="0"/><c:y val="0"/>' +
        value("w", String(Math.round(plot * 10_000) / 10_000)) +
        '<c:h val="1"/>',
    ),
  );
  const axes =
    axis(
      "catAx",
      categories,
      values,
      "maxMin",
      "",
      '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
    ) +
    axis("valAx", values, categories, "minMax", value("max", most) + value("min", 0), value("crossBetween", "between"));
  const bare = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
  return `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>${element("c:plotArea", {}, layout + chart + axes + bare)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${bare}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
