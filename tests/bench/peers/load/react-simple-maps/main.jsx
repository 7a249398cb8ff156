import { scaleThreshold } from "d3";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { ComposableMap, Geographies, Geography } from "react-simple-maps";
import { colors, height, land, line, thresholds, width } from "../shown.js";

const color = scaleThreshold(thresholds, colors);

function MapChart() {
  const [values, setValues] = useState();
  const [tip, setTip] = useState();
  useEffect(() => {
    fetch("values.json")
      .then((response) => response.json())
      .then((rows) => setValues(new Map(rows.map(({ country, value }) => [country, value]))));
  }, []);
  return (
    <>
      <ComposableMap
        width={width}
        height={height}
        projection="geoEqualEarth"
        projectionConfig={{ rotate: [-11, 0, 0], center: [0, 9], scale: 180 }}
      >
        {values && (
          <Geographies geography="world.json">
            {({ geographies }) =>
              geographies.map((geo) => (
                <Geography
                  key={geo.rsmKey}
                  geography={geo}
                  fill={values.has(geo.id) ? color(values.get(geo.id)) : land}
                  stroke={line}
                  onMouseEnter={({ pageX, pageY }) => setTip({ geo, left: pageX + 12, top: pageY + 12 })}
                  onMouseLeave={() => setTip(undefined)}
                  onClick={() => {
                    document.getElementById("chosen").textContent = geo.properties.name;
                  }}
                />
              ))
            }
          </Geographies>
        )}
      </ComposableMap>
      <div id="tip" style={tip && { left: tip.left, top: tip.top }}>
        {tip && `${tip.geo.properties.name}: ${values.get(tip.geo.id) ?? "no score"}`}
      </div>
    </>
  );
}

createRoot(document.getElementById("map")).render(<MapChart />);
