/** Words that more than one sheet uses. */
export const TITLE = "Independence outside residential care";
