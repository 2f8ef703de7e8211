import type { Block } from "../template";

/** Section 3: what the council already has to build on. */
const localLevers: readonly Block[] = [
  { kind: "heading", level: 1, text: "3. Local levers: current state and strengths", pageBreak: true },
  {
    kind: "bullets",
    prompt: "List what the council already has that the opportunity can build on.",
    items: [
      {
        label: "Plans for extra care capacity",
        text: "six schemes are in use with some places free; nomination rights could grow across the 252 units in the county, and two new schemes are under consideration.",
      },
      {
        label: "Relations with providers",
        text: "regular calls with providers across the county already take place and can carry this work.",
      },
      {
        label: "Options for carers",
        text: "the carers' strategy is known to need work and more carers' assessments are being done; both can become part of one offer from end to end.",
      },
    ],
  },
];

/** Section 4: the three solutions, each with its objective and what it includes. */
const solutions: readonly Block[] = [
  { kind: "heading", level: 1, text: "4. Proposed further solutions" },
  { kind: "heading", level: 2, text: "a. A new offer for carers from end to end" },
  {
    kind: "text",
    text: "Objective: find more of the right carers in the community and agree a plan of support with them before they reach a crisis.",
    prompt: "Objective of the first solution.",
  },
  {
    kind: "bullets",
    prompt: "What the first solution includes.",
    items: [
      {
        text: "Ways and tools to reach carers who do not yet know the council and could gain from its help, so that fewer arrangements break down.",
      },
      { text: "A way to carry out more assessments, so that everyone who asks for support gets it." },
      {
        text: "A fresh look at what is offered, based on analysis of what makes caring easier and prevents a breakdown.",
      },
      {
        text: "A carers' hub that widens the council's reach, builds a community and notices early when somebody needs help.",
      },
      { text: "A carers' lead who owns the subject in the department and drives the new offer." },
    ],
  },
  { kind: "heading", level: 2, text: "b. Extra care housing known, understood and considered first" },
  {
    kind: "text",
    text: "Objective: make extra care housing better known in the community and inside the council, and let it come first wherever it suits the person.",
    prompt: "Objective of the second solution.",
  },
  {
    kind: "bullets",
    prompt: "What the second solution includes.",
    items: [
      { text: "A new start for how extra care housing is seen inside the council, as a matter of culture." },
      { text: "Changed ways of working, expectations and targets, so that possible extra care cases are recognised." },
      {
        text: "Champions, brought in step by step, who explain the options and encourage teams to use them instead of residential care.",
      },
      { text: "Navigators as a lasting investment, who fill the places and clear obstacles in the process sooner." },
      { text: "Marketing that speaks to the people for whom extra care would be right." },
      {
        text: "Livelier material, with films of the schemes, so that a person and their family can picture living there.",
      },
    ],
  },
  { kind: "heading", level: 2, text: "c. Short-term places in extra care housing" },
  {
    kind: "text",
    text: "Objective: offer short stays in extra care housing as a trial, with time to find out what somebody needs in the long term.",
    prompt: "Objective of the third solution.",
  },
  {
    kind: "bullets",
    prompt: "What the third solution includes.",
    items: [
      { text: "A trial for older adults who doubt whether they could manage in extra care housing." },
      { text: "Four weeks in which to judge how likely a more independent life is to succeed." },
      {
        text: '="Growing the early pilot into a scheme of up to "&TEXT({maximumUnits},"0")&" units, alongside the further extra care capacity planned in the community."',
      },
    ],
  },
];

export const leversAndSolutions: readonly Block[] = [...localLevers, ...solutions];
