/** Appendix A of the published report, line by line: what the budget book prints for 2025/26, in pounds, income negative. */
import type { TableRow } from "../../template";

type LedgerLine = readonly [
  service: string,
  duty: "S" | "D" | "B" | null,
  prior: number,
  employees: number,
  running: number,
  internal: number,
  external: number,
  printedGross: number,
  printedNet: number,
];

/**
 * Rows of an input table from the printed lines of one section.
 *
 * @param lines Service, duty, net budget of the year before, then the year's amounts in pounds.
 * @example ledgerRows([["Extra Care", "S", 366357, 0, 586914, 0, 0, 586914, 586914]])[0].running // 586914
 */
export function ledgerRows(lines: readonly LedgerLine[]): readonly TableRow[] {
  return lines.map(([service, duty, prior, employees, running, internal, external, printedGross, printedNet]) => ({
    service,
    duty,
    prior,
    employees,
    running,
    internal,
    external,
    printedGross,
    printedNet,
  }));
}

export const OPERATIONAL_COMMISSIONING: readonly LedgerLine[] = [
  ["Heads of Service (OC) & Lead Practitioners", "S", 1_029_702, 1_011_801, 58_126, 0, -62_964, 1_069_927, 1_006_963],
  ["Cognitive & Physical Disability (C&PD)", "S", 7_982_196, 6_319_932, 2_332_900, 0, -690_620, 8_652_832, 7_962_212],
  ["Learning Disability & Autism (LD&A)", "S", 4_554_357, 4_879_293, 61_485, -39_520, -449_500, 4_901_258, 4_451_758],
  ["Mental Health & Safeguarding (MH&S)", "S", 8_068_666, 8_564_370, 2_393_666, 0, -3_059_189, 10_958_036, 7_898_847],
];
export const INTEGRATION_ACCESS_PREVENTION: readonly LedgerLine[] = [
  ["Heads of Service (IAP) & Strategic Service Managers", "S", 45_523, 554_826, 363_508, 0, -927_390, 918_334, -9_056],
  ["Integration Team", "D", 0, 370_401, 179_000, 0, -565_050, 549_401, -15_649],
  ["Access & Digital Services", "S", 3_174_660, 4_084_598, 1_301_865, -87_033, -2_173_172, 5_299_430, 3_126_258],
  ["Home First", "S", 9_774_289, 14_459_939, 1_016_160, 0, -5_951_625, 15_476_099, 9_524_474],
];
export const DIRECT_SERVICES: readonly LedgerLine[] = [
  ["Direct Services Managers", "S", 564_201, 552_309, 4_000, 0, 0, 556_309, 556_309],
  ["Supported Living, Residential and Short Breaks", "S", 5_057_169, 4_863_348, 175_199, 0, 0, 5_038_547, 5_038_547],
  ["CLC / Day Services", "S", 0, 0, 0, 0, 0, 0, 0],
  ["Shared Lives Team", "D", 333_562, 291_397, 40_570, 0, 0, 331_967, 331_967],
  ["Direct Services Review", "S", 125_618, 0, 25_618, 0, 0, 25_618, 25_618],
];
export const EARLY_INTERVENTION: readonly LedgerLine[] = [
  ["Extra Care", "S", 366_357, 0, 586_914, 0, 0, 586_914, 586_914],
  ["Eligible Services", "B", 96_000, 0, 327_752, 0, -327_752, 327_752, 0],
  ["Secondary (e.g. Carers & Community Assessments)", "B", 826_007, 0, 1_362_748, 0, -465_000, 1_362_748, 897_748],
  ["Tertiary (e.g. Advocacy)", "B", 399_420, 0, 611_810, -54_000, -257_971, 557_810, 299_839],
];
export const STRATEGIC_SERVICES: readonly LedgerLine[] = [
  ["Heads of Strategic Services", "S", 219_763, 273_625, 1_400, 0, 0, 275_025, 275_025],
  ["Business Support & Strategy and Planning", "S", 2_064_128, 1_833_647, 287_350, -20_355, 0, 2_100_642, 2_100_642],
  ["Commissioning & Quality", "S", 1_860_145, 2_976_461, 165_393, 0, -1_153_376, 3_141_854, 1_988_478],
  ["Social Care Investment", "B", 652_956, 415_380, 250_601, 0, 0, 665_981, 665_981],
];
export const DEMAND_LED: readonly LedgerLine[] = [
  ["Residential & Nursing Care", "S", 92_917_194, 0, 139_939_891, 0, -46_382_697, 139_939_891, 93_557_194],
  ["Shared Lives Residential", "S", 1_631_675, 0, 1_576_675, 0, 0, 1_576_675, 1_576_675],
  ["Supported Living", "S", 45_813_818, 0, 45_263_818, 0, 0, 45_263_818, 45_263_818],
  ["Home Care", "S", 50_033_290, 0, 48_423_290, 0, 0, 48_423_290, 48_423_290],
  ["Direct Cash Payments", "S", 45_502_030, 0, 43_527_030, 0, 0, 43_527_030, 43_527_030],
  ["Community Life Choices (CLC)", "S", 9_407_689, 0, 9_307_689, 0, 0, 9_307_689, 9_307_689],
  ["Shared Lives - CLC", "S", 535_750, 0, 590_750, 0, 0, 590_750, 590_750],
  ["Other Support", "S", 0, 0, 75_000, 0, 0, 75_000, 75_000],
  ["Non-Residential Income", "S", -36_774_122, 0, 0, 0, -36_944_122, 0, -36_944_122],
];
export const BETTER_CARE_FUND: readonly LedgerLine[] = [
  ["Better Care Fund (Balance)", "S", -24_790_000, 0, 19_897_398, 0, -45_689_398, 19_897_398, -25_792_000],
];
export const SENIOR_MANAGEMENT: readonly LedgerLine[] = [
  ["Department Senior Management", "S", 1_204_941, 961_278, 434_588, 32_246, -218_726, 1_428_112, 1_209_386],
];
export const COMMUNITIES_WELLBEING: readonly LedgerLine[] = [
  ["C&W Senior Management", "B", 341_276, 355_653, 6_150, -13_710, 0, 348_093, 348_093],
  ["Libraries Operational", "S", 2_206_862, 2_261_452, 335_310, 0, -380_859, 2_596_762, 2_215_903],
  ["Libraries Resources", "S", 1_204_359, 292_819, 938_540, 0, -27_000, 1_231_359, 1_204_359],
  ["Museums & Heritage", "D", 969_008, 1_030_314, 320_602, 0, -399_930, 1_350_916, 950_986],
  ["Participation", "D", 448_257, 435_979, 27_396, 0, 0, 463_375, 463_375],
  ["Collections & Learning", "B", 1_025_650, 1_415_321, 338_783, 0, -757_450, 1_754_104, 996_654],
  ["Externally Funded Projects", "D", 0, 321_097, 133_021, 0, -454_118, 454_118, 0],
  ["Adult Learning", "D", 2, 4_621_421, 742_610, -404_722, -4_959_309, 4_959_309, 0],
  ["C&W Efficiencies", null, 0, 0, 16_043, 0, 0, 16_043, 16_043],
];
