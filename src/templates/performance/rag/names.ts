/** Names that two tables share: the dashboard adds the people of the forecast of the same name. */
export const ADMISSIONS_1864 = "Permanent admissions to care (aged 18-64) per 100,000 population";
export const ADMISSIONS_65 = "Permanent admissions to care (aged 65+) per 100,000 population";
/** The four sequels of a request for support, which share all new contacts between them. */
export const SEQUELS = {
  preventIndependence: "% of sequels that prevent need",
  reduceIndependence: "% of sequels that reduce need",
  delayIndependence: "% of sequels that delay need",
  meetIndependence: "% of sequels that meet need",
} as const;
