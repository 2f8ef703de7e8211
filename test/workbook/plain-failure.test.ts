import { explainFailure, InsertionError } from "../../src/workbook/plain-failure";

test.each([
  [
    { code: "AccessDenied", message: "You cannot perform the requested operation." },
    /structure is protected/,
    /Unprotect/,
  ],
  [{ code: "GeneralException", message: "The workbook is protected." }, /structure is protected/, /Unprotect/],
  [
    { code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." },
    /A cell is being edited/,
    /Press Enter or Escape/,
  ],
  [{ code: "ApiNotFound", message: "The API is not found." }, /lacks something/, /Update Excel/],
  [new TypeError("Network request failed"), /no connection/, /Check the connection/],
  [
    { code: "GeneralException", message: "There was an internal error." },
    /^Excel said: There was an internal error\.$/,
    /Try again/,
  ],
  ["plain text", /plain text/, /Try again/],
])("%j becomes reason and remedy", (error, why, remedy) => {
  const failure = explainFailure(error, "The sheets were not inserted.");
  expect(failure.what).toBe("The sheets were not inserted.");
  expect(failure.why).toMatch(why);
  expect(failure.remedy).toMatch(remedy);
});

test("an error that is plain already is told as it is", () => {
  const plain = { what: "Not inserted.", why: "Because.", remedy: "Do this." };
  expect(explainFailure(new InsertionError(plain))).toEqual(plain);
});
