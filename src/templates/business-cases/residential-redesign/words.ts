import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const residentialRedesignWords: BusinessCaseWords = {
  reference: "A/R.6.129",
  description:
    "Provide the present residential home through an external provider as supported living, and use the vacated home for an in-house service that answers immediate needs for care and support.",
  officer: "Director of Adult Social Care",
  need: "The county has too little emergency or interim provision for people with learning disabilities. People with complex needs who come back from other counties need such support for a time.",
  otherwise:
    "The savings programme for adults with learning disabilities might not be delivered; above all, people might not be brought back to the county when it would be good for them and cost less.",
  aims: "An in-house service that runs efficiently and is of the right kind for the strategy, and smooth moves back to the county with interim support.",
  doing:
    "The home's residents are supported by an external provider as supported living, found by a mini-competition on the framework for care and for accommodation. The hotel costs of {residents} places, {hotelCost} a week each, are then no longer the council's. The released places answer immediate needs and support people who return.",
  assumptions: [
    "An external provider takes the service on as supported living.",
    "A suitable property lies near enough to the home.",
    "There is enough interim and immediate demand for a service of its own: {neededStays} stays a year at the use intended.",
    "The in-house team can meet that demand.",
  ],
  constraints: [
    "A procurement is needed to find the provider.",
    "Much of the demand comes from people brought back to the county; if that work is slow, there may be too little.",
  ],
  inScope: "The home and its residents with learning disabilities.",
  outOfScope: "Other in-house provision and other services.",
  dependencies: ["A/R.6.127: care in county for people with learning disabilities"],
  affected:
    "Residents of the home, people who return to the county, people with immediate care needs, providers of supported living, and parents and carers.",
  positive:
    "People who return are closer to their networks; the interim setting is a step towards independence; families can visit more easily.",
  negative: "Residents may be disturbed by the change for a short time; support is available.",
  neutral: "None.",
  characteristics:
    "The project is about people with learning disabilities, so it affects them more than others; overall the effect is expected to be positive.",
};

export const residentialRedesignRisks: readonly BusinessCaseRisk[] = [
  { title: "No suitable property" },
  { title: "Costs of the setting that are not financially viable" },
  { title: "Too little demand for the service" },
];
