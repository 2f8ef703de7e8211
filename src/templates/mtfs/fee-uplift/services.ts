/** The worked example's services: budgets that the paper prints, with planning assumptions where it prints none. */
import type { TableRow } from "../../inputs";

// Printed income over printed gross budget: £46.4m of £139.9m, and £36.9m of £147.2m for the services that are not residential.
const RESIDENTIAL_INCOME = 0.331;
const OTHER_INCOME = 0.251;

const PRINTED = "Gross budget and income share: Appendix A. Uplifts: local";

export const services: readonly TableRow[] = [
  {
    service: "Residential and nursing care",
    measure: "Pounds a year",
    quantity: 139_939_891,
    price: null,
    othersShare: RESIDENTIAL_INCOME,
    startAfterMonths: 0,
    ...uplifts(0.05, 0.035, 0.03, 0.03),
    basis: PRINTED,
  },
  {
    service: "Shared Lives, residential",
    measure: "Pounds a year",
    quantity: 1_576_675,
    price: null,
    othersShare: RESIDENTIAL_INCOME,
    startAfterMonths: 0,
    ...uplifts(0.035, 0.03, 0.03, 0.03),
    basis: PRINTED,
  },
  {
    service: "Supported living",
    measure: "Pounds a year",
    quantity: 45_263_818,
    price: null,
    othersShare: OTHER_INCOME,
    startAfterMonths: 0,
    ...uplifts(0.06, 0.04, 0.035, 0.035),
    basis: PRINTED,
  },
  {
    service: "Home care",
    measure: "Hours a week",
    quantity: 38_000,
    price: 24.5,
    othersShare: OTHER_INCOME,
    startAfterMonths: 0,
    ...uplifts(0.06, 0.04, 0.035, 0.035),
    basis: "Hours, rate and uplifts: local, set to meet the gross budget of £48.4m in Appendix A",
  },
  {
    service: "Direct payments",
    measure: "People",
    quantity: 1723,
    price: 485.8,
    othersShare: OTHER_INCOME,
    startAfterMonths: 0,
    ...uplifts(0.05, 0.035, 0.03, 0.03),
    basis: "People: performance report, ASCOF 3D. Payment: local, from the gross budget of £43.5m. Uplifts: local",
  },
  {
    service: "Community life choices",
    measure: "Pounds a year",
    quantity: 9_307_689,
    price: null,
    othersShare: OTHER_INCOME,
    startAfterMonths: 6,
    ...uplifts(0.05, 0.035, 0.03, 0.03),
    basis: `${PRINTED}, from October`,
  },
  {
    service: "Shared Lives, community life choices",
    measure: "Pounds a year",
    quantity: 590_750,
    price: null,
    othersShare: OTHER_INCOME,
    startAfterMonths: 0,
    ...uplifts(0.035, 0.03, 0.03, 0.03),
    basis: PRINTED,
  },
  {
    service: "Other support",
    measure: "Pounds a year",
    quantity: 75_000,
    price: null,
    othersShare: OTHER_INCOME,
    startAfterMonths: 0,
    ...uplifts(0.035, 0.03, 0.03, 0.03),
    basis: PRINTED,
  },
];

function uplifts(yearOne: number, yearTwo: number, yearThree: number, yearFour: number): TableRow {
  return { uplift1: yearOne, uplift2: yearTwo, uplift3: yearThree, uplift4: yearFour };
}
