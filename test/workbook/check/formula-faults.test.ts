import { formulaFaults } from "../../../src/workbook/check/formula-faults";

test.each([
  '=IF(Ready,Baseline_starts*Delivery_factor,"")',
  "=SUM(B2:B12)/12",
  "=INDEX(CARECASE.RECONCILE(D5,F5,E5),2,1)",
  "=LEFT(First_year,4)",
  '="52 weeks at "&TEXT(Rate_used,"0.00%")',
  "='Independence 2 proposal'!B7*1000",
  '=IFERROR(A1,"not known")',
  "=IF(A1=0,0,B1/A1)",
  "=Fte_5+R_1",
])("%s is sound", (formula) => {
  expect(formulaFaults(formula)).toEqual([]);
});

test.each([
  ["=A1*0.29", "No number typed inside a formula", "0.29"],
  ["=A1*52", "No number typed inside a formula", "52"],
  ["=ROUND(A1,2)", "No number typed inside a formula", "2"],
  ["=A1+1e6", "No number typed inside a formula", "1e6"],
  ["=INDEX(A1:B9,2,1)*3", "No number typed inside a formula", "3"],
  ["=TODAY()-A1", "No volatile functions", "TODAY"],
  ["=SUM(OFFSET(A1,1,0))", "No volatile functions", "OFFSET"],
  ["=IFERROR(A1/B1,0)", "No error turned into zero", "IFERROR"],
  ["=IFNA(MATCH(A1,B:B,0),0)", "No error turned into zero", "IFNA"],
  ["=[Budget.xlsx]Sheet1!A1", "No links to other files", "another file"],
])("%s breaks a rule", (formula, rule, word) => {
  const [fault, ...others] = formulaFaults(formula);
  expect(others).toEqual([]);
  expect(fault?.rule).toBe(rule);
  expect(fault?.message).toContain(word);
});
