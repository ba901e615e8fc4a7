// The AI SDK of JavaScript, on both endpoints.

import assert from "node:assert/strict";
import {createOpenAI} from "@ai-sdk/openai";
import {embedMany, generateText, Output, stepCountIs, streamText, tool} from "ai";
import {z} from "zod";
import {run, teach} from "./checking.mjs";

const openai = createOpenAI({baseURL: process.env.OPENAI_BASE_URL, apiKey: process.env.OPENAI_API_KEY});
const models = () => [openai.chat("gpt-4o"), openai.responses("gpt-4o")];

await run({
  async words() {
    for (const model of models()) {
      await teach({say: "It is sunny."});
      const answer = await generateText({model, prompt: "hello", maxRetries: 0});
      assert.equal(answer.text, "It is sunny.");
      assert.ok(answer.usage.totalTokens > 0);
    }
  },
  async streams() {
    for (const model of models()) {
      await teach({say: "It is sunny."});
      let text = "";
      for await (const part of streamText({model, prompt: "hello", maxRetries: 0}).textStream) text += part;
      assert.equal(text, "It is sunny.");
    }
  },
  async tools() {
    for (const model of models()) {
      await teach({do: [{call_tool: {name: "weather", arguments: {city: "Paris"}}}, "21 degrees."]});
      const asked = [];
      const weather = tool({description: "Weather", inputSchema: z.object({city: z.string()}),
        execute: async ({city}) => { asked.push(city); return "21"; }});
      const answer = await generateText({model, prompt: "hello", tools: {weather}, stopWhen: stepCountIs(3)});
      assert.equal(answer.text, "21 degrees.");
      assert.deepEqual(asked, ["Paris"]);
    }
  },
  async structuredOutput() {
    const schema = z.object({name: z.string(), people: z.number()});
    for (const model of models()) {
      await teach({say: {name: "Rome", people: 3}});
      const answer = await generateText({model, prompt: "hello", output: Output.object({schema})});
      assert.deepEqual(answer.output, {name: "Rome", people: 3});
    }
  },
  async embeddings() {
    const {embeddings} = await embedMany({model: openai.embedding("text-embedding-3-small"), values: ["one", "two"]});
    assert.deepEqual(embeddings.map(one => one.length), [1536, 1536]);
  },
  async failures() {
    await teach({fail: {status: 429, code: "rate_limit_exceeded"}});
    await assert.rejects(generateText({model: openai.chat("gpt-4o"), prompt: "hello", maxRetries: 0}), /429|Emulated/);
  },
});
