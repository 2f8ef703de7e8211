import type { QualityStatement } from "./statement-table";

export const equity: QualityStatement = {
  id: "oneC",
  title: "1C. Equity in experience and outcomes",
  theme: "Working with people",
  asks: "The council looks for people who are most likely to have poorer experience or outcomes, listens to them, and fits care to what they say.",
  rows: [
    [
      "1.13",
      "Engagement with communities",
      "Services are shaped with residents and users; a panel of people with lived experience advises on engagement.",
      "Tenants of extra care and their families were heard in two rounds before the contract was let again. IR 35 holds the plan.",
      "Engagement plan, IR 35",
      "Recruit panel members from groups that are seldom heard, and try ways to engage people all the time.",
    ],
    [
      "1.14",
      "Needs of diverse communities",
      "Every change of policy or service has an equality impact assessment that a departmental group scrutinises.",
      "The joint strategic needs assessment says who is most at risk of inequality. IR 12 holds recent assessments.",
      "IR 12 and IR 14",
      "An action plan on equalities, and better recording of protected characteristics.",
    ],
  ],
};
