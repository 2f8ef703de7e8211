import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const mentalHealthWords: BusinessCaseWords = {
  reference: "A/R.6.132",
  description:
    "Transform social care for adults and older people with mental health needs, through demand management, a restructure of staff, strategic commissioning, and health funding where people qualify for it.",
  officer: "Executive director for adult services",
  need: "Grant falls while prices, demand and need grow, so every service has to save. The approach is to invest in services that bring better outcomes and hold demand down, to manage business, people, money and contracts better, and to build partnerships that help everybody in them.",
  otherwise:
    "The saving would be lost. Without enough schemes like this one, the council would have to cut services or raise thresholds at short notice.",
  aims: "Savings of {annualSaving} from efficiency in the staffing of the NHS trust, section 117 funding for everybody who qualifies, independent living at home, care contracts, and assistive technology.",
  doing:
    "The council works with the NHS foundation trust that provides its mental health social care. The restructure and posts shared with the neighbouring council bring {restructureSaving}. Aftercare of {aftercarePeople} people is reviewed jointly with the NHS commissioners, with an agreed tool for the split of funding, and brings {aftercareSaving}. Other activities manage demand within the budget.",
  assumptions: ["A small saving comes from posts shared with the neighbouring council."],
  constraints: [
    "Residential, nursing and home care packages have been made more efficient for three years; little is left there.",
    "Moving care from in-patient settings into the community takes further investment.",
    "After this case everybody has been reviewed with the funding tool, so that no more is to be had from it.",
    "Care is part of a system with health: fewer in-patient admissions are a joint goal and not in the council's gift alone.",
  ],
  inScope: "All savings from mental health budgets, for people of working age and for older people.",
  outOfScope: "Mental health services for children.",
  benefits: [
    "People build on their strengths and stay in their homes and communities during and after treatment.",
    "In-patient and 24-hour settings are relied on less.",
    "Voluntary organisations and assistive technology stand beside social and clinical care.",
  ],
  affected:
    "Adults and older people with mental health needs who are eligible for social care, and the practitioners of the NHS trust who provide it.",
  positive:
    "More people live at home or in a community setting, keep their relationships and their confidence, and do well after treatment.",
  negative:
    "Thresholds and the duty to meet eligible needs stay. A less risk-averse model means that intensive help is not at hand as it is in a 24-hour setting; social workers choose the setting in each person's interest.",
  neutral: "Care contracts are let again, without lower standards.",
  characteristics: "Not applicable: no disproportionate impact.",
};

export const mentalHealthRisks: readonly BusinessCaseRisk[] = [{ title: "Uncertainty of demand-led budgets" }];
