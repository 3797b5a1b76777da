/**
 * The age in completed years on a day, both days `YYYY-MM-DD`; below zero for a birth after the day.
 *
 * Who was born on 29 February completes a year on 1 March of a common year.
 */
export function completedYears(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
