import type { Continent } from "./filter.ts";
import type { CountryId } from "./records.ts";

/**
 * The countries and territories of the atlas by continent, as the United Nations group them for their statistics (M49,
 * https://unstats.un.org/unsd/methodology/m49/). Kosovo, Taiwan and the Channel Islands, which that list does not name or
 * divides, stand with their neighbours.
 */
const lists: Readonly<Record<Continent, string>> = {
  africa:
    "AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE",
  americas:
    "ABW ARG ATG BHS BLZ BMU BOL BRA BRB CAN CHL COL CRI CUB CUW CYM DMA DOM ECU GRD GRL GTM GUY HND HTI JAM KNA LCA MAF MEX MSR NIC PAN PER PRI PRY SLV SUR SXM TCA TTO URY USA VCT VEN VGB VIR",
  asia: "AFG ARE ARM AZE BGD BHR BRN BTN CHN CYP GEO HKG IDN IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LKA MAC MDV MMR MNG MYS NPL OMN PAK PHL PRK PSE QAT SAU SGP SYR THA TJK TKM TLS TUR TWN UZB VNM YEM",
  europe:
    "ALB AND AUT BEL BGR BIH BLR CHE CHI CZE DEU DNK ESP EST FIN FRA FRO GBR GGY GIB GRC HRV HUN IMN IRL ISL ITA JEY LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE UKR XKX",
  oceania: "ASM AUS FJI FSM GUM KIR MHL MNP NCL NRU NZL PLW PNG PYF SLB TON TUV VUT WSM",
};

/** The countries and territories of a continent. */
export const continentPlaces = (continent: Continent): ReadonlySet<CountryId> => new Set(lists[continent].split(" "));
