// Where the entry for those who count is served. With a bundler this is `export * from "ansinh/indicators"`, and so on.

export * from "/ansinh/indicators.js";

/** The names of provinces and communes. */
export const PLACES = "/ansinh/places.js";

/** A plan, fetched when it is asked for. */
export async function fetchPlan(id) {
  const answer = await fetch(`/ansinh/programmes/${id}.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.json();
}
