import { countOf, shareOf, weeklyAmount, weeksOfYear } from "../../blocks/business-case-inputs";
import { local } from "../../papers/business-cases-2018";
import type { InputGroup } from "../../template";

const illustrative = (what: string) => local(`Not printed; ${what}`);

export const homeInputs: InputGroup = {
  id: "home",
  title: "Residents and hotel costs",
  inputs: [
    countOf({
      id: "residents",
      label: "Residents who move to supported living",
      help: "People who live in the home today.",
      source: illustrative("an illustration with which the hotel costs make up the printed saving"),
      worked: 6,
      quality: "red",
      impact: "amber",
    }),
    weeklyAmount({
      id: "hotelCost",
      label: "Hotel cost of a place",
      help: "Accommodation, food and utilities that the council pays in a residential home and benefits pay in supported living.",
      source: illustrative("£70k over six residents and 52 weeks"),
      worked: 224.36,
      quality: "red",
      impact: "amber",
    }),
    weeklyAmount({
      id: "extraSupport",
      label: "Higher cost of support in supported living",
      help: "What the new provider's support costs more for each resident; 0 where it costs the same.",
      source: illustrative("the paper counts on savings from hotel costs alone"),
      worked: 0,
      quality: "red",
      impact: "amber",
    }),
    weeksOfYear({ source: local("Convention") }),
  ],
};

export const interimInputs: InputGroup = {
  id: "interim",
  title: "Interim service in the vacated home",
  inputs: [
    countOf({
      id: "places",
      label: "Places in the vacated home",
      unit: "places",
      help: "Places that become free for immediate and interim care.",
      source: illustrative("as many as residents move out"),
      worked: 6,
      quality: "red",
      impact: "green",
    }),
    shareOf({
      id: "occupancy",
      label: "Use intended",
      help: "Share of the places' weeks that are to be filled.",
      source: illustrative("a common planning figure for interim places"),
      worked: 0.85,
      quality: "red",
      impact: "green",
    }),
    countOf({
      id: "stayWeeks",
      label: "Average interim stay",
      unit: "weeks",
      accepts: { kind: "number", minimum: 0.1, maximum: 54 },
      help: "How long a person stays in an interim place.",
      source: illustrative("a stay of about a quarter of a year"),
      worked: 13,
      quality: "red",
      impact: "green",
    }),
    countOf({
      id: "returning",
      label: "People expected to return to the county in a year",
      help: "Demand from the project that brings people back.",
      source: local("Business case A/R.6.127: 5 and 31 people"),
      worked: 36,
      optional: true,
      quality: "amber",
      impact: "green",
    }),
  ],
};

export const yearsSource = local("Years after 2018/19 not printed; the hotel costs stay with benefits");
