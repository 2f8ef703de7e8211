import type { Block } from "../../template";

/** Why the council wants this, and where it stands. */
export const strategyAndPosition: readonly Block[] = [
  { kind: "heading", level: 1, text: "Adults and Communities Strategy", pageBreak: true },
  {
    kind: "text",
    text: "The council wants everybody to live in the place they call home, among people who look out for one another, doing what matters to them. It builds on people's strengths, and offers short-term support when somebody wants to gain, regain or keep their independence.",
    prompt: "The vision of the council's strategy that this opportunity serves.",
  },
  {
    kind: "bullets",
    prompt: "What the strategy already commits the council to.",
    items: [
      { text: "Let the reablement service grow together with health partners, on the strength of its results." },
      {
        text: "Turn the mental health reablement teams to work that links people with their communities and lowers the need for formal care.",
      },
      { text: "Develop new pathways of short-term support for people of working age." },
      {
        text: "Commission progression services for people with learning disabilities, autism and mental health needs.",
      },
    ],
  },
  { kind: "heading", level: 1, text: "Current position and proposed opportunity" },
  {
    kind: "text",
    text: "In many respects the council is ahead of others in what it offers adults of working age with lifelong disabilities.",
    prompt: "Where the council stands today, in a sentence.",
  },
  {
    kind: "bullets",
    prompt: "Strengths that show it.",
    items: [
      {
        text: "The market has moved quickly from residential care to supported living, and many residents have moved with it.",
      },
      { text: "There is a reablement service of its own for mental health." },
    ],
  },
  {
    kind: "text",
    text: "Compared with others, fewer working age adults for each head of population have long-term support, fewer live in supported living or residential care, and a person's support costs less. The opportunity is therefore a step beyond good practice: several years of change that reduce the ongoing support people receive, through three levers.",
    prompt: "How the council compares with others, and what the opportunity adds.",
  },
  { kind: "heading", level: 2, text: "Progression-focused reviews" },
  {
    kind: "text",
    text: "Reviews turn from finding the right support for today to planning ahead with the person, their community and the provider. That changes culture in the whole workforce, and with it forms, processes, governance, commissioning and the management of contracts.",
    prompt: "First lever: what changes in reviews.",
  },
  { kind: "heading", level: 2, text: "Accommodation strategy" },
  {
    kind: "text",
    text: "Supported living is well established, and often the only choice. The strategy asks what extra care housing could offer people with lifelong disabilities, which social housing is open to them, how supported living can follow changing needs, and how homes can be close to a community.",
    prompt: "Second lever: where people could live.",
  },
  { kind: "heading", level: 2, text: "Targeted reablement and enablement" },
  {
    kind: "text",
    text: "Short, focused support teaches skills such as travelling alone, cooking or finding a job. Few councils have such a service for lifelong disabilities. Assistive technology adds to it.",
    prompt: "Third lever: which skills are built, and how.",
  },
];
