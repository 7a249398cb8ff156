import { drawPage } from "../drawnPage.tsx";
import { timelineAtlas } from "./benchAtlas.ts";

await drawPage("/timeline", timelineAtlas(Number(new URLSearchParams(location.search).get("size"))));
