import { choiceInput, dateInput, wordsInput } from "../../blocks/form-inputs";
import { inPaper } from "../../papers/reports-2020";
import type { InputGroup } from "../../template";

const YES_NO_LATER = ["yes", "no", "not decided yet"] as const;
const keyDetails = inPaper("Home care report, Appendix D, key details");
const decision = inPaper("Home care report, Appendix D, section 2 D");
const signOff = inPaper("Home care report, Appendix D, section 4 A: left blank in the draft");

/** What is assessed, and who assesses it. */
const keyDetailsGroup: InputGroup = {
  id: "keyDetails",
  title: "Key details",
  help: "What is assessed, by which posts, and when. Name posts, not persons: the assessment is published.",
  inputs: [
    wordsInput({
      id: "policyName",
      label: "Policy, practice, procedure, function or service assessed",
      help: "What is new or changed, in one line.",
      source: keyDetails,
      maximumLength: 110,
      worked: "Remodelling and re-procurement of the countywide home care service from November 2020",
      required: true,
    }),
    wordsInput({
      id: "department",
      label: "Department and section",
      help: "Where the policy belongs, and whom it is contracted for besides.",
      source: keyDetails,
      maximumLength: 110,
      worked: "Adults and Communities, contracting also for three clinical commissioning groups",
      required: true,
    }),
    wordsInput({
      id: "leadPost",
      label: "Post of the lead officer",
      help: "The post that completes this assessment.",
      source: keyDetails,
      worked: "Lead Commissioner, domiciliary care",
      required: true,
    }),
    wordsInput({
      id: "otherPosts",
      label: "Other posts completing the assessment",
      help: "Leave blank where the lead officer works alone.",
      source: keyDetails,
    }),
    wordsInput({
      id: "contact",
      label: "Contact",
      help: "A team's telephone number or mailbox.",
      source: keyDetails,
    }),
    wordsInput({
      id: "implementingPost",
      label: "Post responsible for putting the policy into practice",
      help: "May be the lead officer's.",
      source: keyDetails,
      worked: "Lead Commissioner, domiciliary care",
    }),
    dateInput({
      id: "startedOn",
      label: "Assessment started",
      help: "The day on which the assessment began.",
      source: keyDetails,
      worked: "2019-11-15",
      required: true,
    }),
    dateInput({
      id: "completedOn",
      label: "Assessment completed",
      help: "Leave blank until it is: the draft says that this is still to be confirmed.",
      source: keyDetails,
    }),
  ],
};

/** What the screening leads to. */
const decisionGroup: InputGroup = {
  id: "decision",
  title: "Section 2 D: decision",
  help: "What the answers of the screening lead to.",
  inputs: [
    choiceInput({
      id: "likelyImpact",
      label: "13. Likely impact of the policy",
      help: "Negative or not known: a full report is required.",
      source: decision,
      options: [
        "Not decided yet",
        "No impact",
        "Positive impact",
        "Neutral impact",
        "Negative impact",
        "Impact not known",
      ],
      worked: "Neutral impact",
      blank: "Not decided yet",
      required: true,
    }),
    choiceInput({
      id: "reportRequired",
      label: "14. Full report required",
      help: "With yes, section 3 is completed; with no, the assessment goes to sign-off.",
      source: decision,
      options: YES_NO_LATER,
      worked: "no",
      blank: "not decided yet",
      required: true,
    }),
  ],
};

/** What goes to scrutiny. */
const signOffGroup: InputGroup = {
  id: "signOff",
  title: "Section 4: what goes to scrutiny",
  help: "Which parts are complete and submitted; the signatures stand on the Actions sheet.",
  inputs: [
    choiceInput({
      id: "screeningSubmitted",
      label: "Screening submitted for sign-off",
      help: "Sections 1 and 2.",
      source: signOff,
      options: ["yes", "no"],
    }),
    choiceInput({
      id: "reportSubmitted",
      label: "Report submitted for sign-off",
      help: "Section 3, where one is required.",
      source: signOff,
      options: ["yes", "no"],
    }),
  ],
};

export const groups: readonly InputGroup[] = [keyDetailsGroup, decisionGroup, signOffGroup];
