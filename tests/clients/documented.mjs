// Every block of JavaScript on the page about the emulator, as it stands there.

import {readFileSync} from "node:fs";
import {run} from "./checking.mjs";

const page = readFileSync(`${process.cwd()}/docs/emulator.md`, "utf-8");
const blocks = [...page.matchAll(/^```js\n(.*?)^```$/gms)].map(found => found[1]);
const send = fetch;
globalThis.fetch = async (...given) => {
  const answer = await send(...given);
  if (!answer.ok) throw new Error(`${given[0]}: ${await answer.text()}`);
  return answer;
};

// what is imported is imported from where the packages are; the port is that of the emulator
const ready = text => text
  .replace(/^import (\w+) from "(\w+)";$/gm, 'const {default: $1} = await import("$2");')
  .replaceAll("http://127.0.0.1:8080/_emulator", process.env.EMULATOR)
  .replaceAll("http://127.0.0.1:8080/v1", process.env.OPENAI_BASE_URL);
const first = ready(blocks.find(text => text.includes("const tell")));
const body = text => text === blocks.find(one => one.includes("const tell")) ? first : first + ready(text);
const Block = Object.getPrototypeOf(async function () {}).constructor;

await run(Object.fromEntries(blocks.map((text, number) => {
  const tries = text.includes("new OpenAI") ? "\nif (!(await client.models.list()).data.length) throw new Error('none');" : "";
  return [`block ${number + 1}`, () => new Block("load", body(text).replaceAll("import(", "load(") + tries)(name => import(name))];
})));
