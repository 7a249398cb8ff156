import { expect, test } from "vitest";
import { countriesMeant } from "#panels/map/countriesMeant.ts";
import { realAtlas } from "../../core/select/realAtlas.ts";

