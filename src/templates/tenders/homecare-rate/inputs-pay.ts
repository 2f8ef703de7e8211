import { inPaper, local, PRINTED, worked } from "../../papers/minimum-price-2014";
import { choiceOf } from "../../blocks/business-case-inputs";
import type { Input, InputGroup } from "../../template";

/** A figure that stands in for a published or computed one. */
export const OWN_FIGURE = "Own figure";
export const STATUTORY_FLOOR = "National Living Wage";
export const WAGE_FLOORS = [STATUTORY_FLOOR, "Real Living Wage", "London Living Wage", OWN_FIGURE] as const;
export const TRAVEL_PAY = { hourly: "Hourly pay", own: OWN_FIGURE, unpaid: "Not paid" } as const;
export const WAITING = { paid: "Paid", unpaid: "Not paid" } as const;
export const MILEAGE = { approved: "HMRC approved rate", own: OWN_FIGURE } as const;

const hourly = { kind: "number", minimum: 0, maximum: 100 } as const;
const minutes = { kind: "number", minimum: 0, maximum: 240 } as const;

/** £ an hour, 0 to 100. */
export function poundsAnHour(asked: Pick<Input, "id" | "label" | "help" | "source"> & Partial<Input>): Input {
  return { unit: "£ an hour", format: "pence", accepts: hourly, ...asked };
}

export const conventions: InputGroup = {
  id: "conventions",
  title: "Area, day and conventions",
  help: "Where the rate is for, and the day whose wage floor, National Insurance and mileage it takes.",
  inputs: [
    {
      id: "areaName",
      label: "Council or area",
      unit: "name",
      format: "text",
      accepts: { kind: "text", maximumLength: 60 },
      help: "As it should read in the sentences of the page.",
      source: inPaper(PRINTED),
      worked: "the United Kingdom",
    },
    {
      id: "asAtDate",
      label: "Price as at",
      unit: "date",
      format: "date",
      accepts: { kind: "date" },
      help: "The day the price is for, from October 2013 on: dated figures are those in force then.",
      source: inPaper(PRINTED),
      worked: "2014-02-04",
    },
    {
      id: "priceBase",
      label: "Price base",
      unit: "financial year",
      format: "text",
      accepts: { kind: "financialYear" },
      help: "The year whose pay and prices the rate is in.",
      source: inPaper(PRINTED),
      worked: "2013/14",
    },
    {
      id: "weeksPerYear",
      label: "Weeks per year",
      unit: "weeks",
      format: "two",
      accepts: { kind: "number", minimum: 50, maximum: 54 },
      help: "Paid weeks of a worker in a year; it sets yearly pay where National Insurance is counted above a threshold.",
      source: local("52 weeks, of which holiday is part"),
      worked: 52,
      blank: 52,
    },
    {
      id: "minutesPerHour",
      label: "Minutes in an hour",
      unit: "minutes",
      format: "whole",
      accepts: { kind: "number", minimum: 60, maximum: 60 },
      help: "A unit, held once so that no formula has a number typed in it.",
      source: local("A unit"),
      worked: 60,
      blank: 60,
    },
  ],
};

export const payAndTravel: InputGroup = {
  id: "payAndTravel",
  title: "Pay, travel and mileage",
  help: "For an average hour of contact. Areas with travel and miles of their own stand in the table of bands.",
  inputs: [
    choiceOf(WAGE_FLOORS, {
      id: "wageFloor",
      label: "Wage floor",
      help: "Read for the day above: National Living Wage (adult minimum wage before April 2016), Real or London Living Wage.",
      source: inPaper(`${PRINTED}: the adult minimum wage of £6.31`),
      worked: STATUTORY_FLOOR,
      quality: "green",
      impact: "red",
    }),
    poundsAnHour({
      id: "ownFloor",
      label: "Own wage floor",
      help: "Only where the wage floor above is a figure of your own.",
      source: local("Not needed: the published build-up takes the statutory floor"),
      optional: true,
    }),
    poundsAnHour({
      id: "payAbove",
      label: "Pay above the floor",
      help: "What care workers get on top of the floor; 0 if they are paid the floor.",
      source: inPaper(`${PRINTED}: pay is the floor`),
      worked: 0,
      blank: 0,
    }),
    {
      id: "travelMinutes",
      label: "Travel time",
      unit: "minutes for each contact hour",
      format: "one",
      accepts: minutes,
      help: "Travel between visits, spread over the hours of contact: 6 minutes for each half-hour visit are 12.",
      source: inPaper(worked("travel time of £1.20")),
      worked: 11.4,
      quality: "amber",
      impact: "red",
    },
    choiceOf(Object.values(TRAVEL_PAY), {
      id: "travelPay",
      label: "Travel time is paid at",
      help: "Hourly pay, a figure of its own, or not at all; the wage-floor test counts the time in any case.",
      source: inPaper(`${PRINTED}: as contact time`),
      worked: TRAVEL_PAY.hourly,
    }),
    poundsAnHour({
      id: "ownTravelPay",
      label: "Own pay for travel time",
      help: "Only where travel time is paid at a figure of its own.",
      source: local("Not needed: the published build-up pays travel as contact"),
      optional: true,
    }),
    {
      id: "waitingMinutes",
      label: "Waiting time and breaks at work",
      unit: "minutes for each contact hour",
      format: "one",
      accepts: minutes,
      help: "Gaps between visits in which the worker has to be available; 0 if there are none.",
      source: inPaper(`${PRINTED}: none is counted`),
      worked: 0,
      quality: "amber",
      impact: "amber",
    },
    choiceOf(Object.values(WAITING), {
      id: "waitingPay",
      label: "Waiting time is",
      help: "Unpaid waiting costs nothing in the rate, and counts as working time in the wage-floor test.",
      source: local("No waiting time is counted in the example"),
      worked: WAITING.paid,
      blank: WAITING.paid,
    }),
    {
      id: "miles",
      label: "Miles",
      unit: "miles for each contact hour",
      format: "one",
      accepts: { kind: "number", minimum: 0, maximum: 200 },
      help: "Miles between visits, spread over the hours of contact.",
      source: inPaper(worked("mileage of £1.40, with 35p a mile")),
      worked: 4,
      quality: "amber",
      impact: "amber",
    },
    choiceOf(Object.values(MILEAGE), {
      id: "mileageBasis",
      label: "Mileage is paid at",
      help: "HM Revenue and Customs' approved rate of the day, or a figure of your own.",
      source: local("The printed mileage of £1.40 is 4 miles at 35p"),
      worked: MILEAGE.own,
    }),
    {
      id: "ownMileage",
      label: "Own mileage rate",
      unit: "£ a mile",
      format: "pence",
      accepts: { kind: "number", minimum: 0, maximum: 5 },
      help: "Only where mileage is paid at a figure of your own: 35p is 0.35.",
      source: inPaper(worked("mileage of £1.40, with 4 miles")),
      worked: 0.35,
      optional: true,
    },
  ],
};
