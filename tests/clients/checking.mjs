// What the programs of node are made of: checks that run one after the other, each beside an emulator as if fresh.

import assert from "node:assert/strict";

const control = async (path, body) => {
  const answer = await fetch(process.env.EMULATOR + path, {method: "POST", body: JSON.stringify(body ?? {})});
  assert.ok(answer.ok, await answer.text());
};

export const teach = (...rules) => control("/rules", rules);

export async function run(checks) {
  let failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    await control("/reset");
    try {
      await check();
    } catch (problem) {
      failed += 1;
      console.error(`${name}: ${problem.stack ?? problem}`);
    }
  }
  console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
