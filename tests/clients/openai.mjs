// The official client of JavaScript, over TLS.

import assert from "node:assert/strict";
import OpenAI, {toFile} from "openai";
import {OpenAIRealtimeWS} from "openai/realtime/ws";
import {run, teach} from "./checking.mjs";

const client = new OpenAI({maxRetries: 0});
const model = "gpt-4o";
const messages = [{role: "user", content: "hello"}];
const parameters = {type: "object", properties: {city: {type: "string"}}, required: ["city"]};

await run({
  async chat() {
    await teach({say: "It is sunny."});
    const answer = await client.chat.completions.create({model, messages});
    assert.equal(answer.choices[0].message.content, "It is sunny.");
  },
  async chatStream() {
    await teach({say: "It is sunny."});
    let text = "";
    for await (const chunk of await client.chat.completions.create({model, messages, stream: true}))
      text += chunk.choices[0]?.delta?.content ?? "";
    assert.equal(text, "It is sunny.");
  },
  async tools() {
    await teach({do: [{call_tool: {name: "weather", arguments: {city: "Paris"}}}, "21 degrees."]});
    const asked = [];
    const weather = {name: "weather", description: "Weather", parameters, parse: JSON.parse,
      function: ({city}) => { asked.push(city); return "21"; }};
    const runner = client.chat.completions.runTools({model, messages, tools: [{type: "function", function: weather}]});
    assert.equal(await runner.finalContent(), "21 degrees.");
    assert.deepEqual(asked, ["Paris"]);
  },
  async responses() {
    await teach({say: "It is sunny."});
    assert.equal((await client.responses.create({model, input: "hello"})).output_text, "It is sunny.");
  },
  async responsesStream() {
    await teach({say: "It is sunny."});
    const kinds = [];
    const stream = client.responses.stream({model, input: "hello"});
    for await (const event of stream) kinds.push(event.type);
    assert.equal(kinds.at(-1), "response.completed");
    assert.equal((await stream.finalResponse()).output_text, "It is sunny.");
  },
  async responsesWithTools() {
    await teach({do: [{call_tool: {name: "weather", arguments: {city: "Paris"}}}, "21 degrees."]});
    const tools = [{type: "function", name: "weather", parameters, strict: false}];
    const input = [{role: "user", content: "hello"}];
    const first = await client.responses.create({model, input, tools});
    const call = first.output.find(item => item.type === "function_call");
    assert.deepEqual(JSON.parse(call.arguments), {city: "Paris"});
    input.push(...first.output, {type: "function_call_output", call_id: call.call_id, output: "21"});
    const kinds = [];
    let text = "";
    for await (const event of await client.responses.create({model, input, tools, stream: true})) {
      kinds.push(event.type);
      if (event.type === "response.output_text.delta") text += event.delta;
    }
    assert.equal(text, "21 degrees.");
    assert.equal(kinds.at(-1), "response.completed");
  },
  async uploads() {
    const upload = await client.uploads.create({bytes: 6, filename: "a.txt", mime_type: "text/plain", purpose: "user_data"});
    const parts = [];
    for (const text of ["abc", "def"])
      parts.push((await client.uploads.parts.create(upload.id, {data: await toFile(Buffer.from(text), "part")})).id);
    const done = await client.uploads.complete(upload.id, {part_ids: parts});
    assert.equal(await (await client.files.content(done.file.id)).text(), "abcdef");
  },
  async vectorStores() {
    const file = await toFile(Buffer.from("The whale is large."), "whale.txt");
    const made = await client.vectorStores.create({name: "s"});
    await client.vectorStores.files.uploadAndPoll(made.id, file, {pollIntervalMs: 10});
    const found = await client.vectorStores.search(made.id, {query: "whale"});
    assert.equal(found.data[0].filename, "whale.txt");
  },
  async files() {
    const made = await client.files.create({file: await toFile(Buffer.from("abc"), "a.txt"), purpose: "user_data"});
    assert.equal(await (await client.files.content(made.id)).text(), "abc");
    const names = [];
    for await (const one of client.files.list({limit: 1})) names.push(one.id);
    assert.deepEqual(names, [made.id]);
    assert.equal((await client.files.delete(made.id)).deleted, true);
  },
  async embeddings() {
    const answer = await client.embeddings.create({model: "text-embedding-3-small", input: ["one", "two"]});
    assert.deepEqual(answer.data.map(one => one.embedding.length), [1536, 1536]);
  },
  async errors() {
    await assert.rejects(client.files.retrieve("file-none"), OpenAI.NotFoundError);
    await teach({fail: {status: 429, code: "rate_limit_exceeded"}});
    await assert.rejects(client.chat.completions.create({model, messages}), OpenAI.RateLimitError);
  },
  async retries() {
    await teach({do: [{fail: {status: 503, retry_after: 0}}, "At last."]});
    const answer = await client.chat.completions.create({model, messages}, {maxRetries: 2});
    assert.equal(answer.choices[0].message.content, "At last.");
  },
  async media() {
    const picture = await client.images.generate({model: "gpt-image-1", prompt: "x"});
    assert.ok(picture.data[0].b64_json.startsWith("iVBOR"));
    const sound = await client.audio.speech.create({model: "tts-1", voice: "alloy", input: "hello"});
    const file = await toFile(Buffer.from(await sound.arrayBuffer()), "a.mp3");
    assert.ok((await client.audio.transcriptions.create({model: "whisper-1", file})).text);
  },
  async realtime() {
    const socket = await OpenAIRealtimeWS.create(client, {model: "gpt-realtime"});
    assert.ok(socket.url.href.startsWith("wss://"));
    const kinds = [];
    await new Promise((resolve, reject) => {
      socket.on("error", reject);
      socket.on("event", event => { kinds.push(event.type); if (event.type === "response.done") resolve(); });
      socket.socket.on("open", () => {
        socket.send({type: "session.update", session: {type: "realtime", output_modalities: ["text"]}});
        const content = [{type: "input_text", text: "hello"}];
        socket.send({type: "conversation.item.create", item: {type: "message", role: "user", content}});
        socket.send({type: "response.create"});
      });
    });
    socket.close();
    assert.ok(kinds.includes("response.output_text.delta"));
  },
});
