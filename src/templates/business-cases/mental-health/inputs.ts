import { amountOf, countOf, shareOf, weeklyAmount, weeksOfYear } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputGroup, InputTable } from "../../template";

const DOING = "A/R.6.132, Project overview: what are we doing";

export const workstreamInputs: InputGroup = {
  id: "workstreamInputs",
  title: "Workstreams with a value",
  help: "What each workstream is expected to save in a full year.",
  inputs: [
    amountOf({
      id: "restructureSaving",
      label: "Restructure and shared posts",
      unit: "£ a year",
      help: "Efficiencies of the restructure within the NHS trust and posts shared with the neighbouring council.",
      source: inPaper(`${DOING}, restructure`),
      worked: 150_000,
      quality: "amber",
      impact: "amber",
    }),
    amountOf({
      id: "aftercareSaving",
      label: "Section 117 aftercare funded jointly",
      unit: "£ a year",
      help: "What health is expected to fund of aftercare that the council pays in full today.",
      source: inPaper(`${DOING}, section 117`),
      worked: 250_000,
      quality: "amber",
      impact: "red",
    }),
  ],
};

export const aftercareInputs: InputGroup = {
  id: "aftercare",
  title: "Section 117 aftercare",
  help: "Health and social care are jointly responsible for aftercare following detention under the Mental Health Act.",
  inputs: [
    countOf({
      id: "aftercarePeople",
      label: "People whose aftercare the council funds",
      help: "Working age and older people with aftercare under section 117 that the council funds alone.",
      source: inPaper(`${DOING}, section 117`),
      worked: 160,
      accepts: { kind: "number", minimum: 1, whole: true },
      quality: "green",
      impact: "amber",
    }),
    shareOf({
      id: "councilShare",
      label: "Share of these packages that the council funds now",
      help: "Before the joint reviews.",
      source: inPaper(`${DOING}, section 117`),
      worked: 1,
      quality: "green",
      impact: "amber",
    }),
    weeklyAmount({
      id: "averagePackage",
      label: "Average weekly cost of an aftercare package",
      help: "With it, the share that health has to fund follows. Leave blank where it is not known.",
      source: local("Not printed; blank until the council's own figure stands here"),
      optional: true,
    }),
    weeksOfYear({ source: local("Convention; the paper gives annual amounts only") }),
  ],
};

/** Work whose saving the paper does not put a figure to. */
export const otherActivities: InputTable = {
  id: "otherActivities",
  title: "Other activities",
  help: "Further work that manages demand; its saving in a full year, where one is planned.",
  columns: [
    { id: "activity", header: "Activity", format: "text", accepts: { kind: "text" } },
    {
      id: "saving",
      header: "Saving (£ a year)",
      format: "pounds",
      accepts: { kind: "number", minimum: 0 },
      optional: true,
    },
  ],
  worked: [
    { activity: "Re-tender of supported accommodation and of domiciliary care", saving: null },
    { activity: "More assistive technology", saving: null },
    { activity: "Earlier step-down from residential and in-patient care", saving: null },
    { activity: "Community support and an integrated primary care service", saving: null },
  ],
  blankRows: 5,
  source: inPaper(`${DOING}, other activities: no value printed`),
  optional: true,
};
