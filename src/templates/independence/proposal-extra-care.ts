import type { Block } from "../template";

/** Section 5b: extra care places needed at the end of the plan and at steady state, against the places there will be. */
const places: readonly Block[] = [
  { kind: "heading", level: 2, text: "b. Extra care housing capacity" },
  {
    kind: "text",
    text: '="Part of the opportunity needs places in extra care housing. "&TEXT({extraCareRate},"0.0%")&" fewer residential starts supported there take "&TEXT({unitsPlanEnd},"0")&" more units by the end of the plan, and "&TEXT({unitsSteady},"0")&" once everything is full."&IF({unitsSteady}>{unitsPlanEnd}," The plan ends before the places have filled up.","")',
    prompt: "Say how many extra care units are needed by when, and what happens after the plan.",
  },
  {
    kind: "rows",
    rows: [
      {
        id: "residentsPlanEnd",
        label: "Residents from avoided starts at the end of the plan",
        unit: "people",
        formula: "=ROUND({residentsPlanEndExact},0)",
        format: "whole",
        role: "output",
        note: '="Rounded to whole people, as the paper does, from "&TEXT({residentsPlanEndExact},"0.0")',
      },
      {
        id: "residentsSteady",
        label: "Residents from avoided starts at steady state",
        unit: "people",
        formula: "=ROUND({residentsSteadyExact},0)",
        format: "whole",
        role: "output",
        note: '=TEXT({extraCareStarts},"0.0")&" starts a year x "&TEXT({durationExtraCare},"0.0")&" weeks / "&{weeksPerYear}&" weeks per year, rounded to whole people"',
      },
      {
        id: "unitsPlanEnd",
        label: "Further units needed by the end of the plan",
        unit: "units",
        formula: "=CARECASE.ECHUNITS({residentsPlanEnd},{demandGrowth},{spareUnits})",
        format: "whole",
        role: "output",
        note: '=TEXT({residentsPlanEnd},"0")&" residents + "&TEXT({demandGrowth},"0")&" growth in existing demand - "&TEXT({spareUnits},"0")&" spare"',
      },
      {
        id: "unitsSteady",
        label: "Further units needed at steady state",
        unit: "units",
        formula: "=CARECASE.ECHUNITS({residentsSteady},{demandGrowth},{spareUnits})",
        format: "whole",
        role: "output",
        note: '=TEXT({residentsSteady},"0")&" residents + "&TEXT({demandGrowth},"0")&" growth in existing demand - "&TEXT({spareUnits},"0")&" spare"',
      },
      {
        id: "residentsBenefitTiming",
        label: "Residents at the end of the plan on the benefit's own timing",
        unit: "people",
        formula: "=INDEX({benefitPeople.people},{planYears}*12)",
        format: "one",
        role: "output",
        note: "The profile counts moves into extra care later than the places do: compare the two before relying on either",
      },
      {
        id: "placesShortfall",
        label: "First month without enough places",
        unit: "month",
        formula: "=CARECASE.FIRSTSHORTFALL({placesCapacity.demand},{placesCapacity.supply})",
        format: "text",
        role: "output",
        note: '="With "&TEXT({newUnits},"0")&" units that open after "&TEXT({newUnitsAfter},"0")&" months"',
      },
      {
        id: "waitingPlanEnd",
        label: "People without a place at the end of the plan",
        unit: "people",
        formula: "=INDEX({placesLimited.waiting},{planYears}*12)",
        format: "one",
        role: "output",
        note: "Exact; less than one is a part of a person",
      },
      {
        id: "benefitAtRisk",
        label: "Benefit at risk at steady state for want of places",
        unit: "£ a year",
        formula: "=MAX(0,({extraCareStarts}-{extraCareStartsWithPlaces})*{durationBenefit}*{extraCareSaving})",
        format: "pounds",
        role: "output",
        note: '=IF({limitByPlaces}="yes","Taken off the profile","Not taken off the profile: see the assumption that limits the benefit to the places there are")',
      },
    ],
  },
  {
    kind: "chart",
    id: "placesChart",
    chart: "line",
    title: "Extra care places: needed, and there",
    categories: "{placesCapacity.months}",
    series: [
      { name: "Needed", values: "{placesCapacity.demand}", colour: "accent" },
      { name: "Spare and new places", values: "{placesCapacity.supply}", colour: "second" },
    ],
    categoryTitle: "Month of the plan",
    valueTitle: "Places",
    format: "whole",
    description:
      "Line chart over six years of the extra care places needed each month and the spare and new places available",
    height: 16,
  },
];

/** How new units could be paid for, and how well such schemes have worked elsewhere. */
const funding: readonly Block[] = [
  {
    kind: "text",
    text: "The opportunity cannot be realised in full before enough extra care housing exists in the community; how to deliver it needs further work. One option is a scheme funded by a provider, at no capital cost to the council:",
    prompt: "Say how the units could be built or commissioned, and what is still open.",
  },
  {
    kind: "bullets",
    prompt: "Describe the steps of the funding model.",
    items: [
      { text: "A private investor is found to fund the programme, so that the council puts up no capital." },
      { text: "Land changes hands with the investor, for example by a sale at market value." },
      { text: "The investor carries planning, development and construction with their risks." },
      { text: "In return the council commits to lease the finished building." },
      { text: "The council lets the units on to a specialist provider for the rent it pays, or slightly more." },
      {
        text: "For its part in planning and commissioning the council gains the right to nominate residents to a share of the units.",
      },
      {
        label: "Risks of this model",
        text: "if the provider fails, the council is left with a building and its cost but no income; choosing the partner with care, for example a housing association, keeps that risk small.",
      },
    ],
  },
  { kind: "heading", level: 2, text: "c. Where extra care housing has worked" },
  {
    kind: "text",
    text: "Schemes elsewhere have reduced the demand for residential care and its cost where nominations, eligibility and allocation are managed so that the people who gain most get the places. An evaluation by East Sussex County Council (Housing LIN, case study 78) found that 63% of residents would otherwise have been in residential, nursing or specialist dementia care, and that extra care cost about half as much, gross, as the placements it replaced.",
    prompt: "Give evidence from elsewhere that the change can be delivered, with its source.",
  },
];

export const extraCareDependency: readonly Block[] = [...places, ...funding];
