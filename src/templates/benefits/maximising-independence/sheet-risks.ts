import { riskRegister } from "../../blocks/risk-register";
import type { TemplateSheet } from "../../template";

const QUALITY = "Quality of reviews";
const FREQUENCY = "Frequency of reviews";
const TECHNOLOGY = "Enablement: technology";

/** Block B6 in the four columns of this paper, without scores. */
const risks = riskRegister(
  ["Area", "Risk", "Impact", "Current mitigation"],
  [
    [
      QUALITY,
      "Working with providers proves hard",
      "Less comes of better reviews",
      "The next phase designs a process in which providers take part",
    ],
    [
      FREQUENCY,
      "Goals and milestones roll over from one review to the next, and nobody is held to account",
      "More capacity is used and nobody becomes more independent",
      "Milestone reviews have to settle what is open; it cannot be put off",
    ],
    [
      "Enablement and frequency of reviews",
      '="Many posts have to be filled: "&{posts}&" FTE across all solutions"',
      "Change comes more slowly",
      "New capacity may come in phases, so that the process is clear before it grows",
    ],
    [
      "All",
      "Managers cannot attend to all solutions at once",
      "Not all of the work can run at the same time",
      "Changes of culture with most effect come first, spread over teams",
    ],
    [
      "Enablement: extra care housing",
      "A working age adult for whom the place is not right puts older residents at risk",
      "Less comes of extra care housing",
      "Criteria are set; during trials this stays an exception",
    ],
    [
      QUALITY,
      "Packages paid as direct payments are harder to influence, because the person chooses the provider",
      "Less effect on direct payments",
      "The process encourages those providers to work with the council too",
    ],
    [
      QUALITY,
      "The forum that looks at packages may ask too much of staff's time",
      "Other priorities suffer, or goals are looked at less closely",
      "Process and timeline are agreed with those who attend, so that they are realistic",
    ],
    [
      "All",
      "Many initiatives run at once, inspection among them, and not all can be managed",
      "The inspection rating does not improve, or changes do not last",
      "Priorities protect limited capacity",
    ],
    [
      QUALITY,
      "Packages are hard to reduce, above all where support is shared",
      "Less effect for working age adults",
      "The case review counted no reduction of shared hours, nor a change from waking to sleeping nights",
    ],
    [
      TECHNOLOGY,
      "A tool with artificial intelligence is new to the service and may be hard to make",
      "Without it, referrals hardly rise",
      "The plan allows more time for it",
    ],
    [
      TECHNOLOGY,
      "After a further year with the present provider a new one may not meet changed needs",
      "Access to care technology does less",
      "A plan for the change is made before the supplier changes",
    ],
    [
      FREQUENCY,
      "The new model takes much coordination between services",
      "Current work slows down, which the inspection rating may show",
      "A tight process keeps statutory reviews on time while culture changes",
    ],
  ],
  "One row for each risk: where it lies, what could happen, what that would mean, what is done about it",
);

export const risksSheet: TemplateSheet = {
  name: "Risks",
  role: "proposal",
  columns: [30, 52, 44, 52],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Risks and dependencies overview",
      description: "What could keep the opportunity from being realised, and what is done about it",
    },
    risks,
  ],
};
