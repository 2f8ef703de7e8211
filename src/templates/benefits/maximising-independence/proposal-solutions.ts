import type { Block, BulletsBlock } from "../../template";
import { PILLARS } from "./wording";

interface Pillar {
  readonly name: string;
  readonly objective: string;
  readonly mayInvolve: BulletsBlock["items"];
}

const quality: Pillar = {
  name: PILLARS.quality,
  objective: "Objective: every review and assessment sets long-term goals that are the person's own.",
  mayInvolve: [
    {
      text: "Practice development: assessments that follow outcomes and goals, and see how needs could become less in each part of life.",
    },
    {
      text: "New review forms and a process in which further professions help to set goals, expected support and timelines.",
    },
    { text: "Training for staff, partners and providers in the new process and what is expected of them." },
    { text: "Providers involved from the start of a review, with clear expectations and incentives." },
  ],
};

const frequency: Pillar = {
  name: PILLARS.frequency,
  objective: "Objective: the person's goals set the time of the next review, not only the calendar.",
  mayInvolve: [
    { text: "Processes and systems that trigger a review from needs, outcomes and the current plan." },
    { text: "A view of the capacity it takes to review on time, with roles and responsibilities, the provider's too." },
    { text: "Tools that show how people progress against their goals and timelines." },
  ],
};

const adherence: Pillar = {
  name: PILLARS.adherence,
  objective: "Objective: a change of culture in council, providers and partners that keeps the new process alive.",
  mayInvolve: [
    { text: "A clear vision and simple ways of working, with a plan to explain them." },
    {
      text: "Grip and visibility: managers see which outcomes are set, how people progress and why some do not; trackers are kept accurate.",
    },
    { text: "Skills: goals of high quality, working with people and providers to reach them." },
    { text: "Work with providers:" },
    { text: "what contracts ask for, and how money and contract management reward it;", level: 2 },
    {
      text: "a shared vision, visible plans and joint governance of reviews that make it easy to work this way.",
      level: 2,
    },
  ],
};

const enablement: Pillar = {
  name: PILLARS.enablement,
  objective: "Objective: the services that help people to more independence are there, work well and are used.",
  mayInvolve: [
    {
      text: "Technology: a tool with artificial intelligence raises the number of care technology referrals, for more independent settings or fewer one-to-one hours.",
    },
    {
      text: "Reablement with several professions: new central teams for learning disability and mental health, at the start of every journey where it helps.",
    },
    { text: "Accommodation: a review of what is offered to working age adults." },
    {
      text: "general needs housing: priority in social housing, ways into private renting, and more flexible supported living;",
      level: 2,
    },
    {
      text: "extra care housing: a trial for people under 55, and perhaps schemes of their own for people with a learning disability.",
      level: 2,
    },
  ],
};

function blocksOf({ name, objective, mayInvolve }: Pillar, index: number): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: `${index + 1}. ${name}` },
    { kind: "text", text: objective, prompt: "Objective of this pillar." },
    { kind: "bullets", prompt: "What this pillar may involve.", items: mayInvolve },
  ];
}

/** The four pillars of operational change, each with its objective and what it may involve. */
export const solutions: readonly Block[] = [
  { kind: "heading", level: 1, text: "Proposed further solutions", pageBreak: true },
  {
    kind: "text",
    text: "Culture has to change in the workforce and among providers and partners. A programme sets out the vision; four pillars change how the work is done.",
    prompt: "What kind of change it takes, and how the solutions fit together.",
  },
  ...[quality, frequency, adherence, enablement].flatMap(blocksOf),
];
