// The websockets of the official client of JavaScript in its newest version, over TLS.

import assert from "node:assert/strict";
import OpenAI from "openai";
import {ResponsesWebSocketSession} from "openai/lib/responses/responses-websocket-session";
import {OpenAIRealtimeTranslationWS} from "openai/realtime/translations/ws";
import {ResponsesWS as BetaResponsesWS} from "openai/resources/beta/responses/ws";
import {ForksWS} from "openai/resources/live/forks/ws";
import {SidebandWS} from "openai/resources/live/sideband/ws";
import {LiveWS} from "openai/resources/live/ws";
import {ResponsesWS} from "openai/resources/responses/ws";
import {run, teach} from "./checking.mjs";

const client = new OpenAI({maxRetries: 0});
const silence = Buffer.alloc(4800).toString("base64");
const sound = text => Buffer.from(text).toString("base64");

// One message after the other; what has come already waits to be read.
const open = async socket => {
  const messages = socket.stream();
  const next = async () => {
    for (;;) {
      const {value, done} = await messages.next();
      if (done) throw new Error("the websocket was closed");
      if (value.type === "error") throw value.error;
      if (value.type === "message") return value.message;
    }
  };
  const until = async kind => {
    const found = [await next()];
    while (found.at(-1).type !== kind) found.push(await next());
    return found;
  };
  return {socket, until, send: event => socket.send(event)};
};
const words = (events, kind = "session.output_transcript.delta") =>
  events.filter(event => event.type === kind).map(event => event.delta).join("");
const live = async () => {
  const talk = await open(new LiveWS(client));
  talk.send({type: "session.start", session: {model: "gpt-live-1"}});
  return {...talk, id: (await talk.until("session.started")).at(-1).session.id};
};

const responses = async made => {
  await teach({say: "One."}, {say: "Two."});
  const talk = await open(made);
  for (const text of ["One.", "Two."]) {
    talk.send({type: "response.create", model: "gpt-5.4", input: "x"});
    assert.equal(words(await talk.until("response.completed"), "response.output_text.delta"), text);
  }
  talk.socket.close();
};

await run({
  async live() {
    await teach({when: {path: "/live/sessions"}, say: "It is sunny."});
    const talk = await live();
    assert.ok(talk.socket.url.href.startsWith("wss://"));
    for (const audio of [sound("what is the weather"), silence]) talk.send({type: "session.input_audio.append", audio});
    assert.equal(words(await talk.until("session.usage.updated")), "It is sunny.");
    talk.send({type: "session.close"});
    assert.equal((await talk.until("session.closed")).at(-1).reason, "close_requested");
  },
  async lookAndFork() {
    const talk = await live();
    const side = await open(new SidebandWS(client, {session_id: talk.id}));
    const fork = await open(new ForksWS(client, {session_id: talk.id}));
    await side.until("session.started");
    side.send({type: "session.commentary.append", content: "Hold on.", delegation_id: null});
    assert.equal(words(await talk.until("session.usage.updated")), "Hold on.");
    fork.send({type: "session.start", session: {}});
    assert.notEqual((await fork.until("session.started")).at(-1).session.id, talk.id);
    for (const one of [side, fork, talk]) one.socket.close();
  },
  async translations() {
    await teach({when: {path: "/realtime/translations"}, say: "Bonjour."});
    const talk = await OpenAIRealtimeTranslationWS.create(client, {model: "gpt-translate"});
    const told = [];
    talk.on("event", event => told.push(event));
    await new Promise(resolve => talk.on("session.created", resolve));
    talk.send({type: "session.update", session: {audio: {output: {language: "fr"}}}});
    talk.send({type: "session.input_audio_buffer.append", audio: sound("good morning")});
    await talk.finish({timeoutMs: 5000});
    assert.equal(words(told), "Bonjour.");
    assert.equal(told.at(-1).type, "session.closed");
  },
  async responses() {
    await responses(new ResponsesWS(client));
  },
  async betaOfResponses() {
    await responses(new BetaResponsesWS(client));
  },
  async responsesSideBySide() {
    await teach({when: {text: "one"}, say: "One."}, {when: {text: "two"}, say: "Two."});
    const socket = new ResponsesWS(client);
    const session = new ResponsesWebSocketSession(socket, {maxLanes: 2, maxBufferedEvents: 1000, maxBufferedBytes: 1 << 20});
    await new Promise(resolve => socket.socket.once("open", resolve));
    const lanes = ["one", "two"].map(name => [session.lane(name), name]);
    for (const [lane, input] of lanes) lane.create({model: "gpt-5.4", input});
    const told = await Promise.all(lanes.map(([lane]) => lane.finalResponse()));
    assert.deepEqual(told.map(one => one.output[0].content[0].text), ["One.", "Two."]);
    session.close();
    socket.close();
  },
  async anErrorEvent() {
    const talk = await open(new ResponsesWS(client));
    talk.send({type: "response.create", model: "gpt-5.4", input: 3});
    await assert.rejects(talk.until("response.completed"), /input/);
    talk.socket.close();
  },
});
