import { riskRegister as registerOf } from "../blocks/risk-register";

const EXTRA_CARE = "Extra care, general";
const SHORT_TERM = "Extra care, short term";
const CARERS = "Carers' offer";
const FEWER_PLACES = "Less extra care capacity, so less of the opportunity";
const LESS_DEMAND = "Less demand for extra care, so less of the opportunity";
const MORE_BREAKDOWNS = "Fewer breakdowns prevented, so less of the opportunity";

/** Block B6 in the five columns of this paper: area, opportunity affected, risk, impact, current mitigation. */
export const riskRegister = registerOf(
  ["Area", "Opportunity impacted", "Risk", "Impact", "Current mitigation"],
  [
    [
      EXTRA_CARE,
      "Extra care",
      "Extra care places are not ready in time",
      "The extra care part of the opportunity cannot start",
      "The design phase sets out the plan in more detail",
    ],
    [
      EXTRA_CARE,
      "Extra care",
      "The places are filled with a mix of people that does not fit",
      FEWER_PLACES,
      "Allocation and review of extra care places are redesigned",
    ],
    [
      EXTRA_CARE,
      "Extra care",
      "The places are filled too slowly, and the builder may take the capacity back",
      FEWER_PLACES,
      '=TEXT({navigatorsFirst},"0")&" posts look after this while sites open"',
    ],
    [
      EXTRA_CARE,
      "Extra care",
      "People may not want extra care: they do not know it, or worry about location, lifestyle, layout, safety or selling their home",
      LESS_DEMAND,
      "Short stays and better material let people see what it is like",
    ],
    [
      EXTRA_CARE,
      "Extra care",
      "Case workers may find the route long and tedious, and put less effort into it",
      LESS_DEMAND,
      "New ways of working, with incentives, indicators and clear expectations",
    ],
    [
      SHORT_TERM,
      "Extra care",
      "Short-term places are used for the wrong reasons, to bridge a problem for a while",
      "Less short-term capacity, so less of the opportunity",
      "Allocation and review of extra care places are redesigned",
    ],
    [
      SHORT_TERM,
      "Extra care",
      "Short-term places cannot take the flow of people; a backlog builds up and people give up",
      "Not enough short-term capacity, so less of the opportunity",
      "Demand and capacity are reviewed after the trial",
    ],
    [
      CARERS,
      "Homecare",
      "The carers who will need support to prevent a breakdown are not found",
      MORE_BREAKDOWNS,
      "What worked in another county is taken over",
    ],
    [
      CARERS,
      "Homecare",
      "The community is approached and does not respond",
      MORE_BREAKDOWNS,
      "A considered approach to outreach limits this as far as possible",
    ],
    [
      CARERS,
      "Homecare",
      "Carers do not speak up when things get harder, and wait until everything breaks down",
      MORE_BREAKDOWNS,
      "A community and structures that get to know carers and make it easy to ask",
    ],
    [
      CARERS,
      "Homecare",
      "Assessments of carers fill up; backlogs and waiting times grow, and respite is hard to get",
      MORE_BREAKDOWNS,
      "Capacity for assessments is reviewed against demand after design and trial",
    ],
    [
      CARERS,
      "Homecare",
      "After a hospital stay the carer cannot take the person back, and they cannot stay at home",
      MORE_BREAKDOWNS,
      "The offer helps carers after a discharge; part of the risk remains",
    ],
  ],
  "One row for each risk: where it lies, what it affects, what could happen, what that would mean, what is done about it",
);
