/** What a business case says in words, and the sections of the page that carry them. */
import type { Block, TemplateSection } from "../template";

/** The narrative of the published example, paraphrased; a blank case shows the form's questions instead. */
export interface BusinessCaseWords {
  /** Business planning reference, such as A/R.7.108. */
  readonly reference: string;
  readonly description: string;
  /** Post of the senior responsible officer, never a person's name. */
  readonly officer: string;
  readonly need: string;
  readonly otherwise: string;
  readonly aims: string;
  readonly doing: string;
  readonly assumptions: readonly string[];
  readonly constraints: readonly string[];
  /** Absent where the paper's form has no such section: it is then switched off in the worked example. */
  readonly options?: readonly string[];
  readonly inScope: string;
  readonly outOfScope?: string;
  readonly dependencies?: readonly string[];
  readonly benefits?: readonly string[];
  readonly affected: string;
  readonly positive: string;
  readonly negative: string;
  readonly neutral?: string;
  readonly characteristics?: string;
}

/** Sections that a council may leave out of its form. */
const OPTIONAL_SECTIONS = {
  options: "Delivery options",
  outOfScope: "What is outside of scope",
  dependencies: "Project dependencies",
  benefits: "Non-financial benefits",
} as const;

/** The optional sections, in the worked example as its paper has them. */
export function formSections(words: BusinessCaseWords, hasRisks: boolean): TemplateSection[] {
  const named = Object.entries(OPTIONAL_SECTIONS) as [keyof typeof OPTIONAL_SECTIONS, string][];
  return [
    ...named.map(([id, label]) => ({ id, label, worked: words[id] !== undefined })),
    { id: "risks", label: "Risks", worked: hasRisks },
  ];
}

/** The table at the top of the form. */
export function overviewBlocks(title: string, words: BusinessCaseWords): Block[] {
  return [
    { kind: "heading", level: 1, text: "Project overview" },
    {
      kind: "facts",
      facts: [
        { label: "Project title", text: title, prompt: "Title of the project, as the business plan lists it" },
        { label: "Saving", text: '={headline}&" in "&{savingYear}', prompt: "Follows from the assumptions" },
        {
          label: "Business planning reference",
          text: words.reference,
          prompt: "Reference of the saving in the business plan, with the plan's year",
        },
        {
          label: "Business planning brief description",
          text: words.description,
          prompt: "Two or three sentences, as they will stand in the business plan",
        },
        {
          label: "Senior responsible officer",
          text: words.officer,
          prompt: "Post of the officer, or officers, who answer for delivery",
        },
      ],
    },
  ];
}

/** Background, aims, assumptions, constraints, options, scope and dependencies. */
export function approachBlocks(words: BusinessCaseWords, afterOptions: readonly Block[]): Block[] {
  return [
    { kind: "heading", level: 1, text: "Project approach" },
    {
      kind: "facts",
      facts: [
        {
          label: "Why do we need to undertake this project?",
          text: words.need,
          prompt: "What is wrong or missing now, with the evidence",
        },
        {
          label: "What would happen if we did not complete this project?",
          text: words.otherwise,
          prompt: "What would go on as it is, and what that would cost people and the council",
        },
        { label: "Aims and objectives", text: words.aims, prompt: "What will be different when the project is done" },
        { label: "What are we doing?", text: words.doing, prompt: "The work itself, by whom and by when" },
      ],
    },
    ...listed("What assumptions have you made?", words.assumptions, "What has to be true for the saving to come about"),
    ...listed("What constraints does the project face?", words.constraints, "Rules, capacity, timing, consultation"),
    ...listed(
      "Has an options and feasibility study been undertaken?",
      words.options ?? [],
      "Each option with the reason why it was chosen or rejected, doing nothing included",
      "options",
      "Delivery options",
    ),
    ...afterOptions.map((block) => ({ ...block, section: "options" })),
    { kind: "heading", level: 1, text: "Scope and interdependencies" },
    {
      kind: "facts",
      facts: [
        { label: "What is within scope?", text: words.inScope, prompt: "People, services, contracts and budgets" },
      ],
    },
    {
      kind: "facts",
      section: "outOfScope",
      facts: [
        {
          label: "What is outside of scope?",
          text: words.outOfScope,
          prompt: "What a reader might expect to be covered and is not",
        },
      ],
    },
    ...listed(
      "",
      words.dependencies ?? [],
      "Projects and boards that this one waits for, or that wait for it",
      "dependencies",
      "Project dependencies",
    ),
  ];
}

export function nonFinancialBenefitBlocks(words: BusinessCaseWords): Block[] {
  return listed(
    "",
    words.benefits ?? [],
    "What people and staff gain that has no price",
    "benefits",
    "Non-financial benefits",
  );
}

/** The community impact assessment at the end of the form. */
export function impactBlocks(words: BusinessCaseWords): Block[] {
  return [
    { kind: "heading", level: 1, text: "Project impact: community impact assessment" },
    {
      kind: "facts",
      facts: [
        { label: "Who will be affected?", text: words.affected, prompt: "Groups of people, carers and providers" },
        { label: "Positive impacts", text: words.positive, prompt: "What gets better, and for whom" },
        { label: "Negative impacts", text: words.negative, prompt: "What gets worse, for whom, and what softens it" },
        { label: "Neutral impacts", text: words.neutral, prompt: "Changes that are neither better nor worse" },
        {
          label: "Disproportionate impacts on protected characteristics, and how they are addressed",
          text: words.characteristics,
          prompt: "Which groups are affected more than others, and what is done about it",
        },
      ],
    },
  ];
}

/** A heading (and one above it where a section of the form begins) with a list beneath. */
function listed(
  question: string,
  items: readonly string[],
  prompt: string,
  section?: string,
  sectionHeading?: string,
): Block[] {
  const blocks: Block[] = [];
  if (sectionHeading !== undefined) blocks.push({ kind: "heading", level: 1, text: sectionHeading });
  if (question !== "") blocks.push({ kind: "heading", level: 2, text: question });
  // A list that the paper does not have leaves no bullet to take a prompt's place.
  blocks.push(
    items.length === 0 ? { kind: "text", prompt } : { kind: "bullets", prompt, items: items.map((text) => ({ text })) },
  );
  return section === undefined ? blocks : blocks.map((block) => ({ ...block, section }));
}
