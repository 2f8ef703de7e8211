/** MTFS reports and schedules, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { savingsSchedule } from "./savings-schedule";

export const mtfsTemplates: readonly OpportunityTemplate[] = [savingsSchedule];
