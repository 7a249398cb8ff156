import "#styles/tokens.css";
import "#styles/base.css";
import { startAtlas } from "./startAtlas.tsx";

startAtlas(document);
