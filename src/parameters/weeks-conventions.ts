/** How many weeks a year has: the conventions that council papers use, and where each comes from. */

export interface WeeksConvention {
  readonly weeksPerYear: number;
  readonly label: string;
  readonly use: string;
}

export const weeksConventions: readonly WeeksConvention[] = [
  { weeksPerYear: 52, label: "52", use: "Most budget papers, and weekly care packages over a year" },
  { weeksPerYear: 52.14, label: "52.14 (365 / 7, two decimals)", use: "Business cases that count the calendar year" },
  { weeksPerYear: 365 / 7, label: "365 / 7", use: "The calendar year without rounding" },
  { weeksPerYear: 53, label: "53", use: "A year with 53 payment runs" },
];
