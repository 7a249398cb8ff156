import { expect, test } from "vitest";
import { regionLabels } from "#core/layout/region/regionLabels.ts";
import { regionView } from "#core/layout/region/regionView.ts";
import { regionOf } from "#core/select/country/regionOf.ts";
import { realAtlas } from "../../select/realAtlas.ts";
import { world } from "../map/baseMap.ts";

const frame = { width: 384, height: 318 };

const inRegion = (id: string) => {
  const country = realAtlas.countries.find((one) => one.id === id);
  const region = country && regionOf(country, realAtlas.regions)?.id;
  if (region === undefined) return [id];
  return realAtlas.countries.filter((one) => regionOf(one, realAtlas.regions)?.id === region).map((one) => one.id);
};

test("every country stands within its part of the map", () => {
  for (const { id } of realAtlas.countries) {
    const { transform } = regionView(world, id, inRegion(id), frame);
    const country = world.countries.find((one) => one.id === id);
    if (!country) continue;
    const marker = world.markers.get(id);
    const [x, y] = marker ? [marker.x, marker.y] : country.centroid;
    expect(x * transform.k + transform.x, id).toBeGreaterThan(0);
    expect(x * transform.k + transform.x, id).toBeLessThan(frame.width);
    expect(y * transform.k + transform.y, id).toBeGreaterThan(0);
    expect(y * transform.k + transform.y, id).toBeLessThan(frame.height);
  }
});

test("names never overlap and never leave the frame, and the country of the page is named", () => {
  const pod = [...(realAtlas.standings.get("pod")?.keys() ?? [])];
  for (const { id } of realAtlas.countries) {
    const view = regionView(world, id, inRegion(id), frame);
    const names = [id, ...pod.filter((one) => one !== id)].map((one) => ({
      id: one,
      name: realAtlas.countries.find((country) => country.id === one)?.name ?? one,
    }));
    const labels = regionLabels(world, names, view, 13);
    for (const [index, { box }] of labels.entries()) {
      expect(box[0][0]).toBeGreaterThanOrEqual(0);
      expect(box[1][0]).toBeLessThanOrEqual(frame.width);
      for (const { box: other } of labels.slice(index + 1)) {
        const apart =
          box[0][0] >= other[1][0] || other[0][0] >= box[1][0] || box[0][1] >= other[1][1] || other[0][1] >= box[1][1];
        expect(apart).toBe(true);
      }
    }
  }
});
