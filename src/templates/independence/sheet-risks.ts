import type { Block, TemplateSheet } from "../template";
import { riskRegister } from "./risk-register";

/** Section 7: what an earlier project with carers achieved elsewhere. */
const supportingInformation: readonly Block[] = [
  { kind: "heading", level: 1, text: "7. Supporting information: earlier work with carers elsewhere", pageBreak: true },
  {
    kind: "text",
    text: "In Hertfordshire a consultant supported a programme from 2023 that looks for carers of older adults who are at risk of reaching their limit. Carers known to the council are scored for risk; those at risk receive an automatic letter that invites them to a talk with a trained volunteer about their caring role. A carers' hub reaches further people in the community.",
    prompt: "Describe an earlier project, here or elsewhere, that supports the case.",
  },
  {
    kind: "bullets",
    prompt: "Results and enablers of that project.",
    items: [
      {
        label: "Reach",
        text: "about 800 more people helped each year, about 4,000 a year with more independent outcomes, and some 1,000 carers at risk contacted by the new hub each year.",
      },
      {
        label: "Carers",
        text: '="carers who finished the process report "&TEXT({hubResilience},"0%")&" more resilience and "&TEXT({hubWellbeing},"0%")&" more wellbeing."',
      },
      {
        label: "Cost",
        text: '="support for the group that was helped costs £"&TEXT({hubWeeklySaving},"0")&" a week less than for a natural control group."',
      },
      {
        label: "Target",
        text: '=IF(COUNT({hubTarget},{hubBreakdowns})<1+1,"not given","the hub is growing, with a second practitioner, to reach "&CARECASE.GBPM({hubTarget})&" of savings, which stands for "&TEXT({hubBreakdowns},"0")&" breakdowns avoided.")',
      },
      {
        label: "Enablers",
        text: "dashboards for performance, a mobile view of people's goals, and an insight platform that uses artificial intelligence.",
      },
    ],
  },
  {
    kind: "text",
    style: "note",
    text: "What each breakdown avoided saved stands on the Working sheet.",
  },
];

export const risksSheet: TemplateSheet = {
  name: "Risks",
  role: "proposal",
  columns: [26, 20, 44, 38, 44],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Risks and supporting information",
      description: "What could keep the opportunity from being realised, and what has been achieved elsewhere",
    },
    { kind: "heading", level: 1, text: "6. Risks overview" },
    riskRegister,
    ...supportingInformation,
  ],
};
