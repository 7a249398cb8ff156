import { lazy, Suspense } from "react";
import { useFilter } from "#state/hooks.ts";
import { CountryMatrix } from "./CountryMatrix.tsx";
import { useMeasured } from "./useMeasured.ts";

const RegionList = lazy(async () => ({ default: (await import("./RegionList.tsx")).RegionList }));
const CountryBrief = lazy(async () => ({ default: (await import("./CountryBrief.tsx")).CountryBrief }));

/** So many chosen countries are told of beside the map. */
const most = 3;

interface MapListProps {
  /** Whether the countries of the founding list are compared with other lists, where the map shows these. */
  readonly compares: boolean;
}

/** What stands beside the map: the countries chosen, and all of them as a list. */
export function MapList({ compares }: MapListProps) {
  const { measure, countries } = useFilter();
  const { measured } = useMeasured();
  const isMatrix = measure === "founding" && compares;
  return (
    <>
      {countries.slice(0, most).map((id) => (
        <Suspense key={id}>
          <CountryBrief id={id} measured={measured} />
        </Suspense>
      ))}
      {!isMatrix && (
        <Suspense>
          <RegionList measured={measured} />
        </Suspense>
      )}
      {isMatrix && countries.length === 0 && <CountryMatrix measured={measured} />}
    </>
  );
}
