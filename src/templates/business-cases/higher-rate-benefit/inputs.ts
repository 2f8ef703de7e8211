import { choiceOf, countOf, weeklyAmount, weeksOfYear } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputColumn, InputGroup, InputTable } from "../../template";

export const NIL_CHARGE = "people at nil charge";
export const PAYERS = "people who contribute";
const LEVELS = ["Low", "Middle", "High"];

export const benefitInputs: InputGroup = {
  id: "benefit",
  title: "People and the benefit",
  inputs: [
    countOf({
      id: "clients",
      label: "People assessed on the standard rate who receive the enhanced one",
      help: "People with Personal Independence Payment whose assessment counts the standard rate.",
      source: inPaper("A/R.7.109, Delivery options"),
      worked: 311,
      quality: "amber",
      impact: "amber",
    }),
    countOf({
      id: "nilCharge",
      label: "Of these, people assessed at nil charge",
      help: "People who are asked for no contribution today.",
      source: inPaper("A/R.7.109, Delivery options"),
      worked: 159,
      quality: "amber",
      impact: "amber",
    }),
    choiceOf([NIL_CHARGE, PAYERS], {
      id: "peopleCounted",
      label: "Who the income is counted from",
      help: "The rise falls on people who contribute. The paper says so too, and then multiplies by the people at nil charge.",
      source: inPaper("A/R.7.109, Delivery options: weekly increase £27.45 x 159"),
      worked: NIL_CHARGE,
      blank: PAYERS,
      quality: "red",
      impact: "amber",
    }),
    choiceOf(LEVELS, {
      id: "countedLevel",
      label: "Level of the benefit that is counted now",
      help: "Low stands for the standard rate of Personal Independence Payment.",
      source: inPaper("A/R.7.109, Background, table of rates"),
      worked: "Low",
      blank: "Low",
    }),
    choiceOf(LEVELS, {
      id: "receivedLevel",
      label: "Level of the benefit that people receive",
      help: "High stands for the enhanced rate of Personal Independence Payment.",
      source: inPaper("A/R.7.109, Background, table of rates"),
      worked: "High",
      blank: "High",
    }),
    weeklyAmount({
      id: "chosenAllowance",
      label: "Additional allowance for disability-related expenditure in the plan",
      help: "What is left to each person of the rise, on top of the standard allowance.",
      source: inPaper("A/R.7.109, Delivery options: modelled without a higher allowance; the assumptions speak of £10"),
      worked: 0,
      quality: "red",
      impact: "amber",
    }),
    weeksOfYear({ source: inPaper("A/R.7.109, Delivery options: x 52") }),
    countOf({
      id: "consultationWeeks",
      label: "Length of the public consultation",
      unit: "weeks",
      help: "Time the public has to answer before a decision on the policy.",
      source: inPaper("A/R.7.109, Project overview"),
      worked: 12,
      blank: 12,
    }),
  ],
};

const rate = (id: string, header: string): InputColumn => ({
  id,
  header,
  format: "pence",
  accepts: { kind: "number", minimum: 0, maximum: 1000 },
  optional: true,
});

/** The paper's table of weekly rates. */
export const benefitRates: InputTable = {
  id: "benefitRates",
  title: "Weekly rates of disability benefits",
  help: "£ a week by level. A level that a benefit does not have stays blank.",
  columns: [
    { id: "level", header: "Level", format: "text", accepts: { kind: "text" }, fixed: true },
    rate("attendanceAllowance", "Attendance Allowance"),
    rate("disabilityLiving", "Disability Living Allowance"),
    rate("independencePayment", "Personal Independence Payment"),
  ],
  worked: [
    { level: "Low", attendanceAllowance: 55.65, disabilityLiving: 22, independencePayment: 55.65 },
    { level: "Middle", attendanceAllowance: null, disabilityLiving: 55.65, independencePayment: null },
    { level: "High", attendanceAllowance: 83.1, disabilityLiving: 83.1, independencePayment: 83.1 },
  ],
  blankRows: 0,
  blank: LEVELS.map((level) => ({ level })),
  source: inPaper("A/R.7.109, Background, table of rates"),
};

/** Allowances that soften the rise. */
export const allowances: InputTable = {
  id: "allowances",
  title: "Allowances to compare",
  help: "Each is left to people of the rise; the income of each stands with the delivery options.",
  columns: [
    { id: "option", header: "Option", format: "text", accepts: { kind: "text", maximumLength: 60 } },
    {
      id: "allowance",
      header: "Additional allowance (£ a week)",
      format: "pence",
      accepts: { kind: "number", minimum: 0, maximum: 1000 },
    },
  ],
  worked: [
    { option: "No additional allowance", allowance: 0 },
    { option: "£5 a week", allowance: 5 },
    { option: "£10 a week", allowance: 10 },
    { option: "£15 a week", allowance: 15 },
  ],
  blankRows: 4,
  source: inPaper("A/R.7.109, Delivery options"),
};

export const yearsSource = local("Not printed; the change holds from 1 April 2018 and the income recurs");
