import { type FocusEvent, lazy, type MouseEvent, Suspense, useCallback, useContext, useMemo, useRef } from "react";
import { FocusRing } from "#charts/map/FocusRing.tsx";
import { scaleStep } from "#charts/map/scaleStep.ts";
import { useMapZoom } from "#charts/map/useMapZoom.ts";
import { WorldMap } from "#charts/map/WorldMap.tsx";
import type { PlacedWorld } from "#core/layout/map/placedWorld.ts";
import { byId } from "#core/model/byId.ts";
import type { CountryId } from "#core/model/records.ts";
import { toggled } from "#core/model/toggled.ts";
import type { Measured } from "#core/select/measureRows.ts";
import { useMessages } from "#i18n/MessagesContext.tsx";
import { useAtlas, useChoose, useFilter, useHover } from "#state/hooks.ts";
import { useDetailedWorld, useLeftOutDetail } from "#state/WorldContext.tsx";
import { Button } from "#ui/Button.tsx";
import { BaseContext } from "#ui/Link.tsx";
import { useTooltip } from "#ui/useTooltip.ts";
import { useWidth } from "#ui/useWidth.ts";
import styles from "./MapFigure.module.css";
import { MapOutlines } from "./MapOutlines.tsx";
import { inView, screenBox } from "./mapPoint.ts";
import type { PointedKey } from "./pointedKey.ts";
import { rowWords } from "./rowWords.ts";
import { useCountryLabels } from "./useCountryLabels.ts";
import { useFocusedExtent } from "./useFocusedExtent.ts";
import { useMapPainter } from "./useMapPainter.ts";
import { useMapPointer } from "./useMapPointer.ts";
import { useMapTravel } from "./useMapTravel.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

const MapTip = lazy(async () => ({ default: (await import("./MapTip.tsx")).MapTip }));

interface MapFigureProps {
  readonly world: PlacedWorld;
  readonly measured: Measured;
  /** What the map shows, in a sentence. */
  readonly title: string;
  /** What the reader points at in the legend. */
  readonly pointedKey: PointedKey;
}

/** From this scale on, finer shapes are worth their weight. */
const fineFrom = 3;

/** Whether the focus stays with the map and its tooltip, or goes to a dialog that will give it back. */
const keepsFocus = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  relatedTarget instanceof Element &&
  (currentTarget.contains(relatedTarget) || relatedTarget.closest("dialog") !== null);

/** The map to explore: by pointer, by keyboard in one tab stop, zoomed by buttons, Ctrl and wheel, or two fingers. */
export function MapFigure({ world: coarse, measured, title, pointedKey }: MapFigureProps) {
  const messages = useMessages();
  const atlas = useAtlas();
  const { countries: chosen } = useFilter();
  const { choose } = useChoose();
  const hover = useHover();
  const svg = useRef<SVGSVGElement>(null);
  const zoom = useMapZoom(svg);
  const { transform, reset } = zoom;
  const isFine = transform.k >= fineFrom;
  const detailed = useDetailedWorld(isFine);
  const fetchDetail = useLeftOutDetail(isFine);
  const world = detailed ?? coarse;
  const [measure, width] = useWidth<HTMLDivElement>(800);
  const scale = width / world.width;
  const tip = useTooltip<CountryId>();

  const rows = useMemo(() => new Map(measured.rows.map((row) => [row.country, row])), [measured]);
  const names = byId(atlas.countries);
  // A country's link leads to its page, whatever is chosen: so a choice need not rewrite 221 links. A plain click chooses.
  const base = useContext(BaseContext);
  const hrefOf = useCallback((id: string) => `${base}/countries/${id}`, [base]);
  const labelOf = useCallback(
    (id: string) => {
      const row = rows.get(id);
      const name = names.get(id)?.name ?? id;
      return row ? messages.map.label(name, rowWords(row, measured, messages)) : name;
    },
    [rows, names, measured, messages],
  );
  useFocusedExtent(world, zoom);

  const { pointed, countryAt, countryAround } = useMapPointer(coarse, transform);
  const arrive = useCallback(
    (id: CountryId) => {
      if (!inView(world, id, transform)) reset();
      svg.current?.querySelector<SVGElement>(`[data-country="${id}"]`)?.focus({ preventScroll: true });
    },
    [world, transform, reset],
  );
  const { at, onKeyDown, settle } = useMapTravel(coarse, atlas.countries, chosen[0], arrive);

  const drawn = useMapPainter(measured, pointedKey, { labelOf, activeId: at });
  const point = (id: CountryId | undefined) => {
    pointed.current = id;
    hover(id === undefined ? undefined : { kind: "country", id });
    if (id === undefined) tip.leave();
    else tip.pass(id);
  };
  const labels = useCountryLabels(world, measured, scale);
  const tipRow = tip.shown === undefined ? undefined : rows.get(tip.shown);
  const tipBox = tip.shown === undefined ? undefined : screenBox(world, tip.shown, scale, transform);
  const hint = "map-keys";
  const step = scaleStep(transform.k);
  return (
    <div ref={measure} className={styles.figure} onPointerLeave={() => point(undefined)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the focus has left the map and its tooltip */}
      <div
        onBlur={(event) => {
          if (keepsFocus(event)) return;
          point(undefined);
          tip.hide();
        }}
      >
        <WorldMap
          svgRef={svg}
          world={world}
          label={title}
          describedBy={hint}
          {...drawn}
          outlines={
            <>
              <MapOutlines world={world} scale={step} />
              <FocusRing world={world} scale={step} id={at} />
            </>
          }
          hrefOf={hrefOf}
          labels={labels}
          labelSize={13 / scale}
          transform={transform}
          listeners={{
            onKeyDown,
            onPointerMove: (event) => {
              if (event.pointerType === "touch") return;
              const id = countryAt(event);
              if (id !== pointed.current) point(id);
            },
            onFocus: (event) => {
              const id = countryAround(event.target);
              if (id === undefined) return;
              settle(id);
              if (!event.target.matches(":focus-visible")) return;
              point(id);
              tip.show(id);
            },
            onClick: (event: MouseEvent<SVGSVGElement>) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              const id = countryAt(event);
              if (id === undefined) return;
              event.preventDefault();
              choose({ countries: toggled(chosen, id) });
            },
          }}
        />
        <p id={hint} className="visually-hidden">
          {messages.map.help}
        </p>
        {tipRow && tipBox && (
          <Suspense>
            <MapTip
              row={tipRow}
              measured={measured}
              at={tipBox}
              room={{ width, height: world.height * scale }}
              onEnter={() => {
                point(tipRow.country);
                tip.stay();
              }}
              onLeave={() => point(undefined)}
            />
          </Suspense>
        )}
      </div>
      {fetchDetail && (
        <p className={styles.leftOut}>
          {messages.map.zoom.leftOut}
          <Button
            onClick={() => {
              fetchDetail();
              // The button goes, and the focus with it.
              svg.current?.querySelector<SVGElement>("[tabindex='0']")?.focus({ preventScroll: true });
            }}
          >
            {messages.map.zoom.fetch}
          </Button>
        </p>
      )}
      <ZoomButtons zoom={zoom} scale={transform.k} />
    </div>
  );
}
