/** The commentary by theme: the council's words, then what its measures say. */
import { activityTable, forecastsShown } from "../dashboard/report-tables";
import { measureRow } from "../dashboard/lookups";
import type { ReportSection } from "../dashboard/report-sheet";
import { ADMISSIONS_1864, ADMISSIONS_65 } from "./names";

const COMMUNITIES = "communities";

export const benchmarkThemes: readonly ReportSection[] = [
  {
    heading: "Contacts and activity",
    prompt: "How many people asked for support, by which route, and how that compares with similar councils.",
    text: "Fewer new contacts than in the twelve months before; a quarter of them from hospital discharge, more than before. Against similar councils contacts are a little low for people aged 18-64 and a little high for older people; from hospital discharge they are among the highest.",
    after: [activityTable],
  },
  {
    heading: "Living in one's own home",
    prompt: "People with a learning disability who live at home or with family.",
    text: "The share of adults with a learning disability who live at home or with family held last year, above the national position, and has risen since.",
    measures: [measureRow("reduceOpportunity", "% of adults with a learning disability living at home or with family")],
  },
  {
    heading: "Waiting for an assessment",
    prompt: "How many people wait, how long, and what is done about it.",
    text: "Fewer people wait for an assessment than a year ago, and very few for six months or more. National definitions are not settled; local reporting goes on as before.",
    measures: [
      measureRow("reduceIndependence", "Number of people awaiting a care assessment"),
      measureRow("reduceIndependence", "Number of people awaiting a care assessment for more than six months"),
    ],
  },
  {
    heading: "Reablement",
    prompt: "How many people went through reablement, and how they live afterwards.",
    text: "More people go through reablement than last year. Both outcomes are above the national position: no need for ongoing services, and living at home three months after hospital.",
    measures: [
      measureRow("delayIndependence", "% of people who had no need for ongoing services following reablement"),
      measureRow("delayIndependence", "Living at home 91 days after hospital discharge and reablement"),
    ],
  },
  {
    heading: "Long-term support",
    prompt: "How many people are supported, and in which setting, compared with similar councils.",
    text: "Compared with similar councils fewer people aged 18-64 and more older people are supported, and both in a permanent placement more rarely than nearly everywhere in the group.",
  },
  {
    heading: "Permanent admissions to care",
    prompt: "Admissions so far, the forecast of the year, and what lies behind it.",
    text: "Last year's rates were below the national position for both ages. This year's forecast is lower for people aged 18-64 and higher for older people.",
    measures: [measureRow("delayIndependence", ADMISSIONS_1864), measureRow("delayIndependence", ADMISSIONS_65)],
    after: [forecastsShown],
  },
  {
    heading: "Direct payments",
    prompt: "The share of people with a direct payment, and its trend.",
    text: "The share with a direct payment falls here as it does nationally, and remains well above the national average.",
    measures: [measureRow("meetIndependence", "Adults aged 18+ receiving direct payments")],
  },
  {
    heading: "Surveys of users and carers",
    prompt: "What users and carers say, how many answered, and the actions that follow.",
    text: "Carers find information more easily than two years ago, though less than nationally; their social contact is below the national position. Users find information less easily than elsewhere; more of them feel safe than the year before.",
    measures: [
      measureRow("preventIndependence", "% of service users who find it easy to find information"),
      measureRow("preventIndependence", "% of carers who find it easy to find information"),
      measureRow("reduceIndependence", "% of service users who had as much social contact as they would like"),
      measureRow("reduceIndependence", "% of carers who had as much social contact as they would like"),
      measureRow("meetProtection", "% of service users who say they feel safe"),
    ],
  },
  {
    heading: "Safeguarding",
    prompt: "Alerts, enquiries, the share of alerts that become enquiries, and outcomes.",
    text: "The rate of alerts is among the lowest in the country and rising; the share that becomes an enquiry is among the highest. The risk is reduced or removed in nearly every enquiry.",
    measures: [
      measureRow("meetProtection", "% of safeguarding enquiries where the identified risk was reduced or removed"),
    ],
  },
  {
    heading: "Reviews of care plans",
    prompt: "The share of people reviewed within a year.",
    text: "Reviews within twelve months are well above the national average and the group's, and improving.",
    measures: [measureRow("meetProtection", "% of service users who received their annual review")],
  },
  {
    heading: "Heritage, libraries and volunteering",
    prompt: "Visits, loans and hours against the milestones of the month.",
    text: "Visits to heritage sites and libraries are above last year and above their milestones; events and arts funding brought new visitors. E-loans carry the growth in loans; junior loans fell but keep their milestone. Volunteers gave more hours than last year.",
    measures: [
      measureRow("preventCulture", "Heritage visits"),
      measureRow("preventCulture", "Library visits"),
      measureRow("preventCulture", "Junior loans"),
      measureRow("preventCulture", "E-loans"),
      measureRow("preventIndependence", "Hours of volunteering (heritage and libraries)"),
    ],
    section: COMMUNITIES,
  },
  {
    heading: "Learning",
    prompt: "Success rates and attendances of the academic year.",
    text: "Attendances at creative learning workshops are in line with the milestone. Adult learning holds its success rate, just short of the target.",
    measures: [
      measureRow("preventSkills", "Adult Learning Service success rate"),
      measureRow("preventCulture", "Attendances at Creative Learning Service workshops"),
    ],
    section: COMMUNITIES,
  },
];
