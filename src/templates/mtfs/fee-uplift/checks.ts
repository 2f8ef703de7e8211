import type { Check } from "../../template";
import { MEASURES } from "./inputs";

const PENNY = 0.01;

export const feeUpliftChecks: readonly Check[] = [
  {
    id: "incrementsSum",
    label: "Growth of the four years adds up to the last year's level",
    computed: "=SUM({comparison.growth})",
    expected: "={comparison.cost4}",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "servicesSum",
    label: "Cost by service on the page adds up to the last year's level",
    computed: "={byService.lastYearTotal}",
    expected: "={comparison.cost4}",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "listedOnce",
    label: "Each service is listed once",
    computed: "=SUMPRODUCT(COUNTIF({services.service},{services.service}))",
    expected: "=COUNTA({services.service})",
    tolerance: 0,
    format: "whole",
    note: "The page finds a service by its name",
  },
  {
    id: "unpriced",
    label: "Services measured in people or hours without a fee or rate",
    computed: `=SUMPRODUCT(ISTEXT({services.measure})*({services.measure}<>"${MEASURES.pounds}")*(1-ISNUMBER({services.price})))`,
    expected: "=0",
    tolerance: 0,
    format: "whole",
  },
  {
    id: "agreesWithBudget",
    label: "Gross cost now, as a share of the gross budget",
    computed: "=SUM({services.grossNow})/{grossBudget}",
    expected: "=1",
    tolerance: 0.01,
    format: "percentOne",
    note: "Quantities and fees should explain the budget to within 1%",
  },
  {
    id: "withinFullEffect",
    label: "The last year's level is at most the full effect of all four uplifts",
    computed: "={comparison.cost4}",
    expected: "={fees.price4Total}-{fees.nowTotal}",
    tolerance: PENNY,
    rule: "atMost",
    format: "pounds",
  },
];
