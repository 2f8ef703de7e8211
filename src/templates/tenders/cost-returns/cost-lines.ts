/** The cost lines of the return that the 2022 exercise asked for, in its order, each with what its price usually follows. */

/** What lifts a line from the prices of the returns to those of a later year. */
export const FOLLOWS = { pay: "Pay", prices: "Prices", none: "Nothing" } as const;

export interface CostLine {
  readonly id: string;
  readonly line: string;
  /** The example's choice; a council makes its own, line by line. */
  readonly follows: (typeof FOLLOWS)[keyof typeof FOLLOWS];
}

export const GROUPS = { careWorker: "Care worker costs", business: "Business costs and return" } as const;

export const careWorkerLines: readonly CostLine[] = [
  { id: "directCare", line: "Direct care", follows: FOLLOWS.pay },
  { id: "travelTime", line: "Travel time", follows: FOLLOWS.pay },
  { id: "mileage", line: "Mileage", follows: FOLLOWS.prices },
  { id: "ppe", line: "PPE", follows: FOLLOWS.prices },
  { id: "trainingTime", line: "Training (staff time)", follows: FOLLOWS.pay },
  { id: "holiday", line: "Holiday", follows: FOLLOWS.pay },
  { id: "nonContact", line: "Additional non-contact pay costs", follows: FOLLOWS.pay },
  { id: "sickness", line: "Sickness, maternity and paternity pay", follows: FOLLOWS.pay },
  { id: "notice", line: "Notice and suspension pay", follows: FOLLOWS.pay },
  { id: "employerNi", line: "NI (direct care hours)", follows: FOLLOWS.pay },
  { id: "pension", line: "Pension (direct care hours)", follows: FOLLOWS.pay },
];

export const businessLines: readonly CostLine[] = [
  { id: "backOffice", line: "Back office staff", follows: FOLLOWS.pay },
  { id: "officeTravel", line: "Travel costs (parking, vehicle lease)", follows: FOLLOWS.prices },
  { id: "rent", line: "Rent, rates, utilities", follows: FOLLOWS.prices },
  { id: "recruitment", line: "Recruitment, DBS", follows: FOLLOWS.prices },
  { id: "trainingBought", line: "Training (third party)", follows: FOLLOWS.prices },
  { id: "it", line: "IT", follows: FOLLOWS.prices },
  { id: "telephony", line: "Telephony", follows: FOLLOWS.prices },
  { id: "stationery", line: "Stationery, postage", follows: FOLLOWS.prices },
  { id: "insurance", line: "Insurance", follows: FOLLOWS.prices },
  { id: "professional", line: "Legal, finance, professional fees", follows: FOLLOWS.prices },
  { id: "marketing", line: "Marketing", follows: FOLLOWS.prices },
  { id: "audit", line: "Audit and compliance", follows: FOLLOWS.prices },
  { id: "uniforms", line: "Uniforms, other consumables", follows: FOLLOWS.prices },
  { id: "assistive", line: "Assistive technology", follows: FOLLOWS.prices },
  { id: "recharges", line: "Central or head office recharges", follows: FOLLOWS.pay },
  { id: "otherOverheads", line: "Other overheads", follows: FOLLOWS.prices },
  { id: "cqc", line: "CQC fees", follows: FOLLOWS.prices },
  { id: "returnOnOperations", line: "Return on operations", follows: FOLLOWS.prices },
];
