import { readDay } from "../number/index.ts";
import type { Answer } from "./answers.ts";
import { completedYears } from "./completed-years.ts";
import { readAge, readAnswer, readRecord, readWord, readWords, refused } from "./read-field.ts";
import {
  type PersonalDevice,
  personalDevices,
  type SchoolLevel,
  schoolLevels,
  type WorkStatus,
  workStatuses,
} from "./roster-words.ts";

/** The questions about a member that are answered with yes or no. */
const questions = [
  "contract",
  "seekingWork",
  "ableToWork",
  "ofWorkingAge",
  "trainedOnTheJob",
  "healthInsurance",
  "disabled",
  "monthlySocialAllowance",
  "stunted",
  "underweight",
  "usesInternet",
] as const;

const memberKeys = [
  "id",
  "age",
  "birthDate",
  "work",
  "attending",
  "completed",
  "devices",
  ...questions,
] as const;

/** A checked member: what is not known is `null`. */
export interface Member extends Readonly<Record<(typeof questions)[number], Answer>> {
  readonly id: string | number | null;
  readonly age: number | null;
  readonly work: WorkStatus | null;
  readonly attending: SchoolLevel | null;
  readonly completed: SchoolLevel | null;
  readonly devices: readonly PersonalDevice[] | null;
}

/** Checks one member, whose fields are named by the path. */
export function readMember(value: unknown, path: string, reviewDay: string | null): Member {
  const given = readRecord(value, path, memberKeys);
  const answers = {} as Record<(typeof questions)[number], Answer>;
  for (const question of questions) answers[question] = readAnswer(given[question], `${path}.${question}`);
  return {
    ...answers,
    id: readId(given.id, `${path}.id`),
    age: readAgeOrBirth(given, path, reviewDay),
    work: readWord(given.work, `${path}.work`, workStatuses),
    attending: readWord(given.attending, `${path}.attending`, schoolLevels),
    completed: readWord(given.completed, `${path}.completed`, schoolLevels),
    devices: readWords(given.devices, `${path}.devices`, personalDevices),
  };
}

function readId(value: unknown, path: string): string | number | null {
  if (value === undefined) return null;
  const named = (typeof value === "string" && value !== "") || Number.isSafeInteger(value);
  if (!named) throw refused(path, value, "a text or a whole number");
  return value as string | number;
}

function readAgeOrBirth(
  given: Record<string, unknown>,
  path: string,
  reviewDay: string | null,
): number | null {
  const age = readAge(given.age, `${path}.age`);
  if (given.birthDate === undefined || given.birthDate === null) return age;
  const born = readDay(given.birthDate, `${path}.birthDate`);
  if (reviewDay === null) {
    if (age !== null) return age;
    throw refused(
      `${path}.birthDate`,
      born,
      "the option reviewDay beside it, the day on which ages are counted",
    );
  }
  const years = completedYears(born, reviewDay);
  if (years < 0) throw refused(`${path}.birthDate`, born, `a day no later than the review day ${reviewDay}`);
  if (age !== null && age !== years) {
    throw refused(`${path}.age`, age, `${years}, the age on ${reviewDay} of who was born on ${born}`);
  }
  return readAge(years, `${path}.birthDate: age on ${reviewDay}`);
}
