import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const betterCareFundWords: BusinessCaseWords = {
  reference: "A/R.6.128",
  description:
    "The Better Care Fund is a plan of the council and its health partners for better and more joined-up care, which also eases pressure of money and demand on the system.",
  officer: "Director of commissioning",
  need: "The fund protects front-line services, prevents admissions that can be avoided and lets people leave hospital safely. It pays for mainstream services and for new schemes: preventing falls, independence, housing for vulnerable people, intermediate care, reablement and homecare after hospital. Part of it is meant to protect social care while grant falls and demand grows, so part of it is taken as a saving.",
  otherwise:
    "Without that protection social care could become unsustainable, with risks to the safety of people who use it.",
  aims: "Health and social care help people to help themselves; families and communities meet most needs where that is right, and intensive, lasting support goes to those who need it. Money moves from acute care and lasting support only as crises become fewer.",
  doing:
    "The fund pools budgets of health, social care and housing in the area of the Health and Wellbeing Board. Of about {fundTotal}, {amountTaken} is taken as a saving, which is {fundShare} of the fund; {fundLeft} goes on paying for services and for projects that shift care towards prevention.",
  assumptions: ["The fund matches the allocations published for the year."],
  constraints: [
    "The plan, this saving included, is agreed by many partners through the Health and Wellbeing Board and signed off by the NHS nationally and by the government.",
  ],
  inScope: "Social care for adults; health services for older people and for adults with long-term conditions.",
  outOfScope: "Health and social care services for children.",
  benefits: [
    "People live as independently as possible for as long as possible, in their own homes and with their own networks, instead of relying on formal care alone.",
  ],
  affected: "Patients, and people who use social care.",
  positive: "Care is better coordinated and the care market more sustainable, with better outcomes for both groups.",
  negative:
    "Thresholds and the duty to meet eligible needs stay. Shifting demand means a less risk-averse model: more independence, and help that is not at hand as it is in a 24-hour setting. Social workers decide in each person's interest.",
  characteristics: "Not applicable.",
};

export const betterCareFundRisks: readonly BusinessCaseRisk[] = [{ title: "Reduction of the fund's allocation" }];
