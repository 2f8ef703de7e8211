import { answerColumn, choiceColumn, fixedColumn } from "../../blocks/form-inputs";
import { inPaper } from "../../papers/reports-2020";
import type { InputTable } from "../../template";
import { questionsInWords } from "./table-shapes";

/** Section 1: what the policy is and whom it is for. */
export const definition = questionsInWords(
  {
    id: "definition",
    title: "Section 1: defining the policy",
    help: "What changes, why, and for whom. Consider every area of equality and human rights.",
    place: "section 1, questions 1 to 3",
  },
  [
    {
      ref: "1",
      question: "What is new or changed in the policy, and why?",
      comments:
        "Home care framework agreements of 2016 end in November 2020. The scope stays; zones, prices and providers per zone change, for better quality, sustainability, response and consistency.",
    },
    {
      ref: "2",
      question:
        "Does it relate to another policy of the department, the council or a partner? Give the policy or its assessment.",
      comments:
        "The Adults and Communities strategy 2020-24 and the health partnership that moves care closer to home: both want people to stay independent, with the right support at the right time.",
    },
    {
      ref: "3",
      question: "Which people or groups are affected, and what is the intended change or outcome for them?",
      comments:
        "Everybody with commissioned home care, except on a direct payment. The provider may change, most carers move with their contracts. Wanted: more independence, and care that reaches rural areas.",
    },
  ],
);

const DUTIES = [
  {
    question: "Eliminate unlawful discrimination, harassment and victimisation",
    comments: "The framework agreement spells out what providers must do by law to prevent all three.",
  },
  {
    question: "Advance equality of opportunity between different groups",
    comments: "Services are designed for a diverse population, with equal access and better outcomes at home.",
  },
  {
    question: "Foster good relations between different groups",
    comments: "The specification asks providers to help people take part in their communities and families.",
  },
] as const;

/** Question 4: the three aims of the public sector equality duty. */
export const duties: InputTable = {
  id: "duties",
  title: "4. Aims of the Equality Act 2010",
  help: "Does the policy have due regard to each aim? Say how.",
  columns: [
    fixedColumn("ref", "Ref"),
    fixedColumn("question", "Aim"),
    answerColumn("comments", "How?"),
    choiceColumn("answer", "Met", ["yes", "no"]),
  ],
  worked: DUTIES.map(({ question, comments }, index) => ({ ref: `4.${index + 1}`, question, comments, answer: "yes" })),
  blank: DUTIES.map(({ question }, index) => ({ ref: `4.${index + 1}`, question, comments: null, answer: null })),
  blankRows: 0,
  optional: true,
  source: inPaper("Home care report, Appendix D, section 1, question 4"),
};
