/** Names that two tables share: a measure takes its rate from the forecast of its name. */
export const ADMISSIONS_1864 = "Permanent admissions to care (aged 18-64) per 100,000 population";
export const ADMISSIONS_65 = "Permanent admissions to care (aged 65+) per 100,000 population";
export const CARE_PANEL = "People reviewed by the Shared Care Panel";
