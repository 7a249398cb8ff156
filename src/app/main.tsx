import "#styles/tokens.css";
import "#styles/base.css";
import "#styles/held.css";
import { renewWhereMissing } from "./offline/renewOnce.ts";
import { startOffline } from "./offline/startOffline.ts";
import { startAtlas } from "./startAtlas.tsx";

renewWhereMissing();
startAtlas(document).then(startOffline);
