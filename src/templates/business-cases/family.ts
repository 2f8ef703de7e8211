/** Business cases, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { overnightSupport } from "./overnight-support";
import { higherRateBenefit } from "./higher-rate-benefit";
import { financialReassessments } from "./financial-reassessments";
import { olderPeopleDemand } from "./older-people-demand";
import { homecareRetender } from "./homecare-retender";
import { mentalHealth } from "./mental-health";
import { betterCareFund } from "./better-care-fund";
import { automation } from "./automation";
import { dayServices } from "./day-services";
import { supportedHousing } from "./supported-housing";
import { careInCounty } from "./care-in-county";
import { learningDisabilityReassessments } from "./learning-disability-reassessments";
import { domiciliaryCareRetender } from "./domiciliary-care-retender";
import { jointInvestmentHealth } from "./joint-investment-health";
import { physicalDisability } from "./physical-disability-independence";
import { residentialRedesign } from "./residential-redesign";
import { supportedLivingConversion } from "./supported-living-conversion";
import { genericBusinessCase } from "./generic";

export const businessCaseTemplates: readonly OpportunityTemplate[] = [
  genericBusinessCase,
  overnightSupport,
  higherRateBenefit,
  financialReassessments,
  olderPeopleDemand,
  homecareRetender,
  mentalHealth,
  betterCareFund,
  automation,
  dayServices,
  supportedHousing,
  careInCounty,
  learningDisabilityReassessments,
  domiciliaryCareRetender,
  jointInvestmentHealth,
  physicalDisability,
  residentialRedesign,
  supportedLivingConversion,
];
