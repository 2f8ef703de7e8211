import { YEARS } from "../blocks/benefits-proposal-years";

/** Months that every monthly table has room for. */
export const MONTHS = YEARS * 12;
