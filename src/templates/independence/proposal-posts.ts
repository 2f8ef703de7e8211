import type { Block } from "../template";

/** Section 5d: the posts that the change needs. */
export const newPosts: readonly Block[] = [
  { kind: "heading", level: 2, text: "d. New posts required" },
  {
    kind: "grid",
    id: "posts",
    headers: ["Post", "FTE", "FTE that stay", "What it is for"],
    rows: [
      [
        "Extra care navigators",
        "={navigatorsFirst}",
        "={navigatorsLater}",
        '="Fill the places quickly and with the right people; "&TEXT({navigatorsFirst},"0")&" posts in the first year, then "&TEXT({navigatorsSecond},"0")&", then "&TEXT({navigatorsLater},"0")',
      ],
      [
        "Carers' lead",
        "={carersLeadPosts}",
        "={carersLeadPosts}",
        "Owns the subject in the department, defines and drives the new offer",
      ],
      [
        "Commissioning",
        "={commissioningPosts}",
        "={commissioningPosts}",
        '="Builds strong relations with providers"&IF({commissioningAnnual}=0,"; the profile holds no cost for this post","")',
      ],
      ["All posts", "={postsTotal}", "={postsThatStay}", ""],
    ],
    formats: ["text", "one", "one", "text"],
    total: true,
    parts: {
      fte: { row: 1, column: 1, rows: 3, columns: 1 },
      lasting: { row: 1, column: 2, rows: 3, columns: 1 },
    },
  },
];
