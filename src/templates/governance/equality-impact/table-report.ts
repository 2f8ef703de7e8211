/** Section 3, completed where the screening says so: the draft leaves it blank. */
import { dateColumn, wordsColumn } from "../../blocks/form-inputs";
import { inPaper } from "../../papers/reports-2020";
import type { InputTable } from "../../template";
import { CHARACTERISTICS, RIGHTS } from "./groups-and-rights";
import { questionsInWords } from "./table-shapes";

/** Questions 15 to 18. */
export const research = questionsInWords(
  {
    id: "research",
    title: "Section 3 A: research and consultation",
    help: "How the gaps of the screening were explored, and what was found for each group.",
    place: "section 3 A, questions 15 to 18",
  },
  [
    {
      ref: "15a",
      question: "What has been found about needs, aspirations and what matters to people and communities?",
    },
    { ref: "15b", question: "What are the likely impacts on them, intended or not, human rights included?" },
    { ref: "15c", question: "Which barriers are they likely to face?" },
    { ref: "16", question: "Is further research, data or evidence needed to fill gaps?" },
    { ref: "17", question: "How have those affected been consulted further, and what does it say about each group?" },
    { ref: "18", question: "Is further consultation needed to fill gaps?" },
  ],
);

/** Question 19. */
export const likelyImpacts = questionsInWords(
  {
    id: "likelyImpacts",
    title: "Section 3 B: groups and communities",
    help: "From the evidence: who is likely to be affected, how, and by which barriers.",
    place: "section 3 B, question 19",
  },
  CHARACTERISTICS.map((question, index) => ({ ref: `19.${index + 1}`, question })),
);

/** Question 20. */
export const likelyRights = questionsInWords(
  {
    id: "likelyRights",
    title: "Human rights likely to be affected",
    help: "Which articles apply, for whom, and how.",
    place: "section 3 B, question 20",
  },
  RIGHTS.map((question, index) => ({ ref: `20.${index + 1}`, question })),
);

/** Questions 21 to 25. */
export const mitigation = questionsInWords(
  {
    id: "mitigation",
    title: "Section 3 C to E: mitigation, decision, monitoring",
    help: "Unlawful impact is remedied at once; impact that can be justified needs actions that soften it.",
    place: "section 3 C to E, questions 21 to 25",
  },
  [
    { ref: "21", question: "What adverse impact or discrimination is there, and can it be justified?" },
    { ref: "22a", question: "Which findings show how to keep negative impact small?" },
    { ref: "22b", question: "Which barriers can be removed, by which adjustments, and which unmet needs addressed?" },
    { ref: "22c", question: "Which negative impacts are not addressed, and why?" },
    {
      ref: "23",
      question: "Summary: does the policy meet the council's duties on equality, cohesion and human rights?",
    },
    { ref: "24", question: "How will findings, barriers and impact be reviewed, and changes made?" },
    { ref: "25", question: "How do the recommendations become part of planning and performance management?" },
  ],
);

const NO_ACTION = { objective: null, action: null, target: null, post: null, byWhen: null };

/** What is done about it, by which post, by when. */
export const actionPlan: InputTable = {
  id: "actionPlan",
  title: "Equality action plan",
  help: "Actions that follow from the assessment; they belong in the service plan.",
  columns: [
    wordsColumn("objective", "Equality objective", { required: true }),
    wordsColumn("action", "Action", { required: true }),
    wordsColumn("target", "Target", { required: true }),
    wordsColumn("post", "Post responsible", { required: true }),
    dateColumn("byWhen", "By when", { required: true }),
  ],
  worked: Array.from({ length: 4 }, () => NO_ACTION),
  blankRows: 6,
  source: inPaper("Home care report, Appendix D, action plan: blank in the draft"),
  optional: true,
};
