/** MTFS reports and schedules, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { feeUplift } from "./fee-uplift";
import { growthSchedule } from "./growth-schedule";
import { mtfsReport2020 } from "./report-2020";
import { mtfsReport2025 } from "./report-2025";
import { savingsSchedule } from "./savings-schedule";

export const mtfsTemplates: readonly OpportunityTemplate[] = [
  mtfsReport2025,
  mtfsReport2020,
  growthSchedule,
  savingsSchedule,
  feeUplift,
];
