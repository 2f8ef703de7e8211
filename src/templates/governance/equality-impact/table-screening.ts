import { CHARACTERISTICS, RIGHTS } from "./groups-and-rights";
import { questionsWithChoice, type Answered } from "./table-shapes";

/** Section 2 A: who was asked; the draft answers two of the five in words and leaves two open. */
export const consultation = questionsWithChoice(
  {
    id: "consultation",
    title: "Section 2 A: research and consultation",
    help: "Planned counts as an answer, but the plan is to be described under question 8.",
    place: "section 2 A, questions 5 to 7",
    choices: ["yes", "no", "planned"],
    asks: "Question",
    explains: "Comments",
  },
  [
    {
      ref: "5a",
      question: "Have the target groups been consulted about their needs, aspirations and what is important to them?",
      answer: "planned",
      comments: "The stakeholder engagement plan is being drawn up.",
    },
    {
      ref: "5b",
      question: "Have they been consulted about any impact of the change on them, intended or not?",
      answer: "planned",
      comments: "As 5a.",
    },
    {
      ref: "5c",
      question: "Have they been consulted about barriers they may face?",
      answer: "planned",
      comments: "As 5a.",
    },
    { ref: "6", question: "If not directly: have representatives been consulted, or research been explored?" },
    { ref: "7", question: "Have other groups, such as carers, been explored for unintended impacts?" },
  ],
);

/** Question 8: what is planned where the answer is no. */
export const consultationPlan = questionsWithChoice(
  {
    id: "consultationPlan",
    title: "What is planned instead",
    help: "Wherever the answer above is no or planned: what will be done, or why it is not needed.",
    place: "section 2 A, space below question 7",
    choices: ["planned", "not needed"],
    asks: "Question",
    explains: "What is planned, or why it is not needed",
  },
  [
    {
      ref: "8",
      question: "Is consultation planned, or is it not considered necessary?",
      answer: "planned",
      comments:
        "Sessions with users and carers feed the mobilisation plan; letters go to everybody affected. The design rests on lessons from the current service, market research and user groups; providers are kept informed.",
    },
  ],
);

/** Section 2 B. */
export const monitoring = questionsWithChoice(
  {
    id: "monitoring",
    title: "Section 2 B: monitoring impact",
    help: "With no, a system has to be set up before the policy starts.",
    place: "section 2 B, question 9: one tick for both parts",
    choices: ["yes", "no"],
    asks: "Question",
    explains: "Comments",
  },
  [
    {
      ref: "9a",
      question: "Are there systems to monitor impact, intended or not, for different groups?",
      answer: "yes",
    },
    {
      ref: "9b",
      question: "Are there systems for open feedback and suggestions from different communities?",
      answer: "yes",
    },
  ],
);

const NOT_LESS_FAVOURABLY =
  "Providers keep policies that meet the Equality Act, so that nobody is treated less favourably";

/** The draft's tick and remark for each group; it ticks nothing for community cohesion. */
const CHARACTERISTIC_ANSWERS: readonly Pick<Answered, "answer" | "comments">[] = [
  {
    answer: "yes",
    comments: `Care is for adults of 19 and over, most of them over 65. ${NOT_LESS_FAVOURABLY} for their age.`,
  },
  {
    answer: "yes",
    comments:
      "No adverse impact expected: eligibility follows the Care Act, and assessments consider aids, adaptations and technology. Choice and outcomes should improve.",
  },
  { answer: "no", comments: `Individual outcomes support equal delivery. ${NOT_LESS_FAVOURABLY}.` },
  { answer: "no", comments: "Services support individuals and couples, whatever their marital or partnership status." },
  { answer: "yes", comments: `Hardly any users are in this group. ${NOT_LESS_FAVOURABLY} in pregnancy or maternity.` },
  {
    answer: "yes",
    comments:
      "Access follows need. Where a standard offer would not meet care and dignity needs of ethnic groups, providers are asked how they will meet them.",
  },
  {
    answer: "yes",
    comments:
      "Beliefs are respected in personal plans. Monitoring shows whether the service is inclusive and can accommodate religious needs.",
  },
  { answer: "no", comments: "Support needs and outcomes are individual; access and delivery do not depend on sex." },
  {
    answer: "no",
    comments:
      "Neutral. Providers take needs, wishes, privacy and dignity into account, with enhanced care where health and care needs are higher.",
  },
  {
    answer: "no",
    comments:
      "No negative impact expected. Good home care lessens isolation and carers' strain; higher hourly rates outside towns make care reliable in rural areas.",
  },
  { comments: "Plans use local resources and groups, working with health teams and primary care networks." },
];

/** Question 10. */
export const characteristics = questionsWithChoice(
  {
    id: "characteristics",
    title: "Section 2 C: groups and communities",
    help: "May people of the group be affected? Describe positive and negative impacts and barriers.",
    place: "section 2 C, question 10: ticks as far as the printed table shows them",
    choices: ["yes", "no"],
    asks: "10. Characteristic or group",
    explains: "Comments",
  },
  CHARACTERISTICS.map((question, index) => ({ ref: `10.${index + 1}`, question, ...CHARACTERISTIC_ANSWERS[index] })),
);

/** Articles that the draft ticks, or remarks on; all others are a plain no, the last one does not stand in its screening table. */
const RIGHTS_ENGAGED: Readonly<Record<number, Pick<Answered, "answer" | "comments">>> = {
  1: {
    answer: "yes",
    comments:
      "Services are held to a standard of health and dignity, and help people to live, and to die, where they wish.",
  },
  3: { answer: "yes", comments: "Liberty is not restricted: people stay free in how their care is delivered." },
  6: {
    answer: "yes",
    comments: "People stay independent in the home of their choice, with dignity, autonomy and relationships.",
  },
  7: {
    answer: "no",
    comments: "Users keep their ties to communities and networks in which they practise their faith.",
  },
  11: { answer: "yes", comments: "No group is to be excluded from the service or to be at a disadvantage in it." },
  12: {
    answer: "yes",
    comments: "Living at home for longer makes a move to residential care or hospital less likely.",
  },
  14: {},
};

/** Question 11. */
export const humanRights = questionsWithChoice(
  {
    id: "humanRights",
    title: "Human rights that may be affected",
    help: "Say why an article applies, and how people's rights are likely to be affected.",
    place: "section 2 C, question 11",
    choices: ["yes", "no"],
    asks: "11. Article of the Human Rights Act",
    explains: "Comments",
  },
  RIGHTS.map((question, index) => ({
    ref: `11.${index + 1}`,
    question,
    ...(RIGHTS_ENGAGED[index] ?? { answer: "no" }),
  })),
);

/** Question 12. */
export const adverseImpact = questionsWithChoice(
  {
    id: "adverseImpact",
    title: "Section 2 D: signs of adverse impact",
    help: "Is there evidence, or any other reason, to suggest it? With yes, the impact is not neutral; with unknown, a report finds out.",
    place: "section 2 D, question 12",
    choices: ["yes", "no", "unknown"],
    asks: "Question",
    explains: "Comments",
  },
  [
    {
      ref: "12a",
      question: "The policy could affect a section of the community differently, or adversely?",
      answer: "no",
    },
    { ref: "12b", question: "A section of the community may face barriers in benefiting from it?", answer: "no" },
  ],
);
