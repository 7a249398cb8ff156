import { drawPage } from "../drawnPage.tsx";
import { benchAtlas } from "./benchAtlas.ts";

await drawPage("/programmes", benchAtlas);
