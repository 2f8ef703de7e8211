/** Business cases as the gallery lists them, each loaded when somebody opens it. */
import type { GalleryEntry } from "../summary";
import { overnightSupportSummary } from "./overnight-support/summary";
import { higherRateBenefitSummary } from "./higher-rate-benefit/summary";
import { financialReassessmentsSummary } from "./financial-reassessments/summary";
import { olderPeopleDemandSummary } from "./older-people-demand/summary";
import { homecareRetenderSummary } from "./homecare-retender/summary";
import { mentalHealthSummary } from "./mental-health/summary";
import { betterCareFundSummary } from "./better-care-fund/summary";
import { automationSummary } from "./automation/summary";
import { dayServicesSummary } from "./day-services/summary";
import { supportedHousingSummary } from "./supported-housing/summary";
import { careInCountySummary } from "./care-in-county/summary";
import { learningDisabilityReassessmentsSummary } from "./learning-disability-reassessments/summary";
import { domiciliaryCareRetenderSummary } from "./domiciliary-care-retender/summary";
import { jointInvestmentHealthSummary } from "./joint-investment-health/summary";
import { physicalDisabilitySummary } from "./physical-disability-independence/summary";
import { residentialRedesignSummary } from "./residential-redesign/summary";
import { supportedLivingConversionSummary } from "./supported-living-conversion/summary";
import { genericBusinessCaseSummary } from "./generic/summary";

export const businessCaseEntries: readonly GalleryEntry[] = [
  {
    ...genericBusinessCaseSummary,
    load: async () => (await import(/* webpackChunkName: "template-business-case" */ "./generic")).genericBusinessCase,
  },
  {
    ...overnightSupportSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-overnight-support" */ "./overnight-support")).overnightSupport,
  },
  {
    ...higherRateBenefitSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-higher-rate-benefit" */ "./higher-rate-benefit")).higherRateBenefit,
  },
  {
    ...financialReassessmentsSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-financial-reassessments" */ "./financial-reassessments"))
        .financialReassessments,
  },
  {
    ...olderPeopleDemandSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-demand-older-people" */ "./older-people-demand")).olderPeopleDemand,
  },
  {
    ...homecareRetenderSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-homecare-retender" */ "./homecare-retender")).homecareRetender,
  },
  {
    ...mentalHealthSummary,
    load: async () => (await import(/* webpackChunkName: "template-mental-health" */ "./mental-health")).mentalHealth,
  },
  {
    ...betterCareFundSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-better-care-fund" */ "./better-care-fund")).betterCareFund,
  },
  {
    ...automationSummary,
    load: async () => (await import(/* webpackChunkName: "template-automation" */ "./automation")).automation,
  },
  {
    ...dayServicesSummary,
    load: async () => (await import(/* webpackChunkName: "template-day-services" */ "./day-services")).dayServices,
  },
  {
    ...supportedHousingSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-supported-housing-review" */ "./supported-housing"))
        .supportedHousing,
  },
  {
    ...careInCountySummary,
    load: async () => (await import(/* webpackChunkName: "template-care-in-county" */ "./care-in-county")).careInCounty,
  },
  {
    ...learningDisabilityReassessmentsSummary,
    load: async () =>
      (
        await import(
          /* webpackChunkName: "template-learning-disability-reassessments" */ "./learning-disability-reassessments"
        )
      ).learningDisabilityReassessments,
  },
  {
    ...domiciliaryCareRetenderSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-domiciliary-care-retender" */ "./domiciliary-care-retender"))
        .domiciliaryCareRetender,
  },
  {
    ...jointInvestmentHealthSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-joint-investment-health" */ "./joint-investment-health"))
        .jointInvestmentHealth,
  },
  {
    ...physicalDisabilitySummary,
    load: async () =>
      (
        await import(
          /* webpackChunkName: "template-physical-disability-independence" */ "./physical-disability-independence"
        )
      ).physicalDisability,
  },
  {
    ...residentialRedesignSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-residential-redesign" */ "./residential-redesign"))
        .residentialRedesign,
  },
  {
    ...supportedLivingConversionSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-supported-living-conversion" */ "./supported-living-conversion"))
        .supportedLivingConversion,
  },
];
