import { inPaper, local, PRINTED, worked } from "../../papers/minimum-price-2014";
import { choiceOf } from "../../blocks/business-case-inputs";
import type { Input, InputGroup, Source } from "../../template";
import { poundsAnHour } from "./inputs-pay";

export const NI_BASIS = { flat: "Flat share of pay", threshold: "Above the threshold" } as const;
export const ON_COST_BASES = ["pay", "pay and absence"] as const;
export const HOLIDAY_BASIS = { paid: "Paid time", worked: "Worked time" } as const;
export const RUNNING_BASIS = { share: "Share of the price", pounds: "Pounds an hour" } as const;
export const SURPLUS_BASES = ["price", "cost"] as const;

const NONE = inPaper(`${PRINTED}: no such line`);

function share(id: string, label: string, help: string, source: Source, more: Partial<Input>): Input {
  return { id, label, unit: "%", format: "percentTwo", accepts: { kind: "rate" }, help, source, ...more };
}

export const onCosts: InputGroup = {
  id: "onCosts",
  title: "On-costs and absence",
  help: "Shares of pay. Pay is contact, travel and paid waiting time with enhancements; absence is holiday, training, sickness and notice.",
  inputs: [
    share("enhancements", "Enhancements", "Weekends, bank holidays and unsocial hours, as a share of pay.", NONE, {
      worked: 0,
      blank: 0,
    }),
    choiceOf(Object.values(NI_BASIS), {
      id: "niBasis",
      label: "Employer National Insurance",
      help: "A flat share of all pay, or the rate of the day on what a worker earns above the threshold of the day.",
      source: inPaper(PRINTED),
      worked: NI_BASIS.flat,
    }),
    share(
      "niShare",
      "National Insurance, flat share",
      "Only where it is a flat share. It holds for one number of hours for each worker only.",
      inPaper(`${PRINTED}: 9.5% of pay`),
      { worked: 0.095, optional: true },
    ),
    {
      id: "hoursAWeek",
      label: "Paid hours of one worker",
      unit: "hours a week",
      format: "one",
      accepts: { kind: "number", minimum: 1, maximum: 84 },
      help: "Only where National Insurance is counted above the threshold: fewer hours, less of the pay above it.",
      source: local("Planning assumption for the later day; not in the published build-up"),
      worked: 25,
      optional: true,
      quality: "amber",
      impact: "amber",
    },
    choiceOf(ON_COST_BASES, {
      id: "onCostBase",
      label: "National Insurance and pension are shares of",
      help: "Pay for time worked, or that pay with the pay for holiday, training, sickness and notice.",
      source: inPaper(`${PRINTED}: of gross pay`),
      worked: "pay",
    }),
    choiceOf(Object.values(HOLIDAY_BASIS), {
      id: "holidayBasis",
      label: "Holiday is counted on",
      help: "28 days of 260 paid are 10.77%; 28 days to 232 worked are 12.07%.",
      source: inPaper(`${worked("holiday of £0.81")}; the printed share of 10.5% would give £0.79`),
      worked: HOLIDAY_BASIS.paid,
      impact: "amber",
    }),
    {
      id: "holidayDays",
      label: "Days of holiday",
      unit: "days a year",
      format: "one",
      accepts: { kind: "number", minimum: 0, maximum: 100 },
      help: "5.6 weeks of five days are the statutory 28.",
      source: local("Working Time Regulations: 5.6 weeks a year"),
      worked: 28,
      blank: 28,
    },
    {
      id: "yearDays",
      label: "Paid days of a full-time year",
      unit: "days a year",
      format: "one",
      accepts: { kind: "number", minimum: 200, maximum: 366 },
      help: "52 weeks of five days are 260, holiday included.",
      source: local("52 weeks of five days"),
      worked: 260,
      blank: 260,
    },
    share("training", "Training", "Paid time in training and supervision.", inPaper(worked("training of £0.13")), {
      worked: 0.0173,
      quality: "amber",
      impact: "green",
    }),
    share("pension", "Pension", "Employer's contribution.", inPaper(worked("pension of £0.08")), { worked: 0.01 }),
    share("sickness", "Sickness", "Pay for days of sickness.", NONE, { worked: 0 }),
    share("notice", "Notice and suspension", "Pay in notice periods and suspension.", NONE, { worked: 0, blank: 0 }),
    share("levy", "Apprenticeship levy", "Only of employers with a pay bill above £3m.", NONE, { worked: 0, blank: 0 }),
    share("otherOnCosts", "Other on-costs", "Whatever else is a share of pay.", NONE, { worked: 0, blank: 0 }),
  ],
};

export const runningAndSurplus: InputGroup = {
  id: "runningAndSurplus",
  title: "Running costs and surplus",
  inputs: [
    poundsAnHour({
      id: "ppe",
      label: "Protective equipment and consumables",
      help: "£ for each hour of contact; 0 if it is part of the running costs.",
      source: NONE,
      worked: 0,
      blank: 0,
    }),
    choiceOf(Object.values(RUNNING_BASIS), {
      id: "runningBasis",
      label: "Running costs are given as",
      help: "A share of the price, or pounds for each hour of contact.",
      source: inPaper(PRINTED),
      worked: RUNNING_BASIS.share,
    }),
    share(
      "runningShare",
      "Running costs, share of the price",
      "Only where they are a share: management, office, systems, recruitment, regulation, insurance.",
      inPaper(`${PRINTED}: 27% of the price`),
      { worked: 0.27, optional: true, quality: "amber", impact: "red" },
    ),
    poundsAnHour({
      id: "runningPounds",
      label: "Running costs, £ an hour",
      help: "Only where they are pounds for each hour of contact.",
      source: local("Not needed: the published build-up has a share"),
      optional: true,
    }),
    share("surplus", "Surplus", "Profit of a company, surplus of a charity.", inPaper(`${PRINTED}: 3%`), {
      worked: 0.03,
      impact: "amber",
    }),
    choiceOf(SURPLUS_BASES, {
      id: "surplusBasis",
      label: "Surplus is a share of",
      help: "Of the price it is a margin; of the cost it is a mark-up, as in the edition of 2020-21.",
      source: inPaper(`${PRINTED}: £0.46 is 3% of the price`),
      worked: "price",
      impact: "amber",
    }),
  ],
};

export const laterDay: InputGroup = {
  id: "laterDay",
  title: "The same hour on another day",
  help: "Wage floor, National Insurance and the approved mileage rate of that day; all else as above.",
  inputs: [
    {
      id: "laterDate",
      label: "Other day",
      unit: "date",
      format: "date",
      accepts: { kind: "date" },
      help: "Such as the first day of the tax year that the contract starts in, from October 2013 on.",
      source: local("First day of the tax year 2026/27"),
      worked: "2026-04-06",
    },
    choiceOf(Object.values(NI_BASIS), {
      id: "laterNiBasis",
      label: "Employer National Insurance on that day",
      help: "Rate and threshold are those of the other day; the flat share is the one above.",
      source: local("The flat share of 2014 no longer fits: the threshold fell and the rate rose in April 2025"),
      worked: NI_BASIS.threshold,
    }),
    share(
      "laterPension",
      "Pension on that day",
      "Employer's contribution on the other day.",
      local("Automatic enrolment: 3% from April 2019, counted here on all pay"),
      {
        worked: 0.03,
      },
    ),
  ],
};
