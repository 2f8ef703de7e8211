import type { QualityStatement } from "./statement-table";

export const governanceStatement: QualityStatement = {
  id: "fourA",
  title: "4A. Governance and sustainability",
  theme: "Leadership",
  asks: "Roles, accountability and governance are clear; the best information on risk, performance and outcomes is acted on.",
  rows: [
    [
      "4.1",
      "Structure of the department",
      "Leadership is stable and well established, and members support the service.",
      "Structure charts and channels of communication.",
      "IR 37",
      "Better internal communication and more visible senior leaders.",
    ],
    [
      "4.2",
      "Strategic vision",
      "A clear vision by levels of support: prevent, delay, reduce, meet needs.",
      "75% of staff at roadshows like the current strategy.",
      "IR 4",
      "The strategy is refreshed for 2025 to 2029 with people, providers and staff.",
    ],
    [
      "4.3",
      "Governance arrangements",
      "Finance is planned for four years and reported to officers and members.",
      "Adult social care rose from 36% to 39% of the council's net budget; 62% of staff see effective oversight of budgets.",
      "Medium term financial strategy; staff survey 2024",
      "Prudent management of finance while statutory duties are met.",
    ],
    [
      "4.4",
      "Performance, quality and risk",
      "Weekly management meetings, a risk register and scrutiny by members.",
      "430 members of staff look at operational dashboards 7,773 times a month.",
      "Dashboard usage to August 2024",
      "A culture of data, with accurate recording and better reports.",
    ],
    [
      "4.5",
      "Equality, diversity and inclusion",
      "An equalities group, networks of staff and a strategy with priorities.",
      "89% have completed training in fairness and respect, 71% in January 2023; 82% of staff see equality embedded.",
      "IR 12; staff survey 2024",
      "A new strategy and plan, and a workforce race equality standard.",
    ],
  ],
};

export const learning: QualityStatement = {
  id: "fourB",
  title: "4B. Learning and innovation",
  theme: "Leadership",
  asks: "The council learns, improves and finds new ways to equal experience, outcomes and quality of life, with practice and research.",
  rows: [
    [
      "4.6",
      "Professional development",
      "Apprenticeships, a supported first year, traineeships and development days.",
      "47 trainees take the diploma in social care; 20 graduates of the social work apprenticeship stayed.",
      "",
      "More apprenticeships, a return to social work, and a master's qualification.",
    ],
    [
      "4.7",
      "Learning and innovation",
      "Learning from others: an operating model, digital services, assistive technology.",
      "72% of staff say that innovation is encouraged, 78% see a focus on improvement.",
      "Staff survey 2024",
      "Regional networks, joint work on waiting, and the actions of a peer review.",
    ],
    [
      "4.8",
      "Engagement with people",
      "Surveys, complaints, a panel and a partnership board shape information and services.",
      "The national survey each year, the carers' survey every second, telephone surveys, and developments made with the panel.",
      "IR 2 and IR 35",
      "A new feedback form with more and better evidence.",
    ],
    [
      "4.9",
      "Staff wellbeing",
      "Resources, training for managers and mental health first aiders.",
      "57% say that stress does not affect their work, 61% across the council.",
      "Council staff survey 2023",
      "A health check action plan and the corporate wellbeing service.",
    ],
  ],
};
