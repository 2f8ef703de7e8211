import { budgetTemplate } from "../workbook/budget-template";
import { workedCase } from "../../src/templates/case-values";
import { chooseSection, isEdited, startDraft, typeCell } from "../../src/taskpane/case-form/draft";
import { readDraft } from "../../src/taskpane/case-form/read-draft";
import { initialPaneState, paneReducer } from "../../src/taskpane/state/pane-state";

const draft = startDraft(budgetTemplate, { kind: "worked" }, workedCase(budgetTemplate));

describe("sections of the document", () => {
  it("stand in the figures that are inserted, and count as an edit", () => {
    const without = chooseSection(draft, "questions", false);
    expect(isEdited(draft)).toBe(false);
    expect(isEdited(without)).toBe(true);
    expect(readDraft(budgetTemplate, without).values.sections).toEqual({ questions: false });
    expect(readDraft(budgetTemplate, draft).values.sections).toBeUndefined();
  });

  it("keep what the workbook's case had, but for the one that is changed", () => {
    const start = { ...workedCase(budgetTemplate), sections: { questions: false, risks: false } };
    const read = startDraft(budgetTemplate, { kind: "worked" }, start);
    expect(readDraft(budgetTemplate, chooseSection(read, "questions", true)).values.sections).toEqual({
      questions: true,
      risks: false,
    });
  });
});

it("a form's own words stay when an answer is typed", () => {
  const questions = budgetTemplate.tables[1]!;
  const answered = typeCell(draft, questions, 2, "answer", "Yes");
  expect(readDraft(budgetTemplate, answered).values.tables["questions"]).toEqual([
    { question: "Is it funded?", answer: "Yes" },
    { question: "Is it safe?", answer: "Yes" },
  ]);
});

it("a category of the gallery opens and closes again", () => {
  const opened = paneReducer(initialPaneState, { type: "toggleCategory", category: "Business cases" });
  expect(opened.toggledCategories).toEqual(["Business cases"]);
  expect(paneReducer(opened, { type: "toggleCategory", category: "Business cases" }).toggledCategories).toEqual([]);
});
