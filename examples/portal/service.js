// Handing in a declaration, where the page comes from a service that takes them and not from a plain file server.

const DESCRIPTION = "/openapi.json";
const DECLARATIONS = "/api/declarations/child";

/** Whether there is such a service. */
export async function isThere() {
  try {
    const answer = await fetch(DESCRIPTION, { method: "HEAD" });
    return answer.ok && answer.headers.get("content-type") === "application/json";
  } catch {
    return false;
  }
}

/**
 * Hands a declaration in, to be checked again.
 *
 * @returns {Promise<{ answer?: object, issues?: object[] }>} what is said of a declaration that is accepted, or
 *   what is wrong with one that is not; neither, if it could not be handed in
 */
export async function handIn(declaration, on) {
  try {
    const answer = await fetch(`${DECLARATIONS}?on=${on}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(declaration),
    });
    const said = await answer.json();
    return answer.ok ? { answer: said } : { issues: said.issues };
  } catch {
    return {};
  }
}
