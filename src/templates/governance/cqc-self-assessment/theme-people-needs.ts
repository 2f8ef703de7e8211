import type { QualityStatement } from "./statement-table";

export const assessingNeeds: QualityStatement = {
  id: "oneA",
  title: "1A. Assessing needs",
  theme: "Working with people",
  asks: "Care is as effective as it can be because health, care, wellbeing and communication needs are assessed and reviewed with people.",
  rows: [
    [
      "1.1",
      "Access to our services",
      "People reach us through a customer service centre: most by telephone, others online or through professionals. Advice and advocacy are there for everybody.",
      "33,438 contacts in the year to August 2024, 9% fewer than the year before; 43% by telephone.",
      "Contacts activity",
      "A new operating model in the centre and three-conversation practice shorten waits; the website and online forms get easier with users' advice.",
    ],
    [
      "1.2",
      "People at the centre of their care",
      "Assessment and planning build on people's strengths, with supervision, audits and a training offer behind them.",
      "50% of care pathway staff have completed training in Care Act duties, 78% in mental capacity. IR 5 and IR 6 hold the processes.",
      "Statutory course compliance",
      "New assessment and plan forms record people's own view; the training offer on Care Act duties is developed further.",
    ],
    [
      "1.3",
      "Waiting well for assessment and review",
      "Assessments should take 28 days from allocation; waits are longer. A policy for planned waits sorts referrals by risk every week.",
      "690 people waited in September 2024, 891 a year before; 48 days on average. 75% of annual reviews on time, 57% nationally.",
      "Cases held; reviews of long-term service users",
      "Waits stay under watch and people stay in contact; findings of joint research on waiting go into the guidance.",
    ],
    [
      "1.4",
      "Financial assessments",
      "The charging policy is applied consistently, and waiting times and backlogs are falling.",
      "11,821 assessments in 2023/24, 28% of them for new services; 5,424 from April to August 2024.",
      "Service manager",
      "An improvement programme brings technology, more staff and a new structure to assessments and billing.",
    ],
    [
      "1.5",
      "Personal budgets and direct payments",
      "Everybody with long-term community care should have a personal budget, best as a direct payment.",
      "97% have self-directed support, 94% nationally; 34% have a direct payment, 26% nationally.",
      "Performance dashboard",
      "A stronger direct payments team and a digital register of personal assistants.",
    ],
  ],
};
