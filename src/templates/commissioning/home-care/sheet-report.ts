import type { TemplateSheet } from "../../template";
import { reportDecision } from "./report-decision";
import { reportOpening } from "./report-opening";
import { reportPricing } from "./report-pricing";
import { reportZones } from "./report-zones";
import { reportRisks } from "./risks";

export const reportSheet: TemplateSheet = {
  name: "Report",
  role: "proposal",
  columns: [36, 20, 20, 16, 17, 34],
  orientation: "portrait",
  blocks: [...reportOpening, ...reportPricing, ...reportZones, ...reportDecision, ...reportRisks],
};
