import type { Block } from "../../template";

/** Appendix B: what the four layers of need stand for. */
export const layeredModel: readonly Block[] = [
  { kind: "heading", level: 1, text: "The layered model" },
  {
    kind: "facts",
    facts: [
      {
        label: "Prevent need",
        prompt: "What the council offers everybody, so that need does not arise.",
        text: "Services and information open to everybody, such as libraries, learning, museums, leisure and advice, that keep people well and connected.",
      },
      {
        label: "Reduce need",
        prompt: "Whom the council seeks out early, and with what.",
        text: "People at risk of needing support are found early and helped: advice, small adaptations, technology, support for carers.",
      },
      {
        label: "Delay need",
        prompt: "How people recover after a crisis or with an illness.",
        text: "After an illness, a fall or a crisis people regain what they can do: reablement, rehabilitation and recovery.",
      },
      {
        label: "Meet need",
        prompt: "How eligible needs are met, and at which value.",
        text: "Eligible needs are met through a personal budget, taken as a direct payment or managed by the council, at the best value.",
      },
    ],
  },
];
