"""How a run of an assistant goes: the same events whether they are streamed or somebody polls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .answers import Answer, text_of
from .deciding import decide
from .model.asking import Ask, turn_of
from .model.behaviour import Failed
from .records.assistants import MESSAGES, STEPS, THREADS
from .routes.threads import add_message
from .routes.vector_stores import described, find
from .words import count, deltas

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .calls import Emulated
    from .deciding import Outcome
    from .description import JSON
    from .model.behaviour import Call as FunctionCall
    from .records.assistants import Assistant, FunctionStepCall, RequiredCall, Run, RunStep, RunUsage

RunEvent: TypeAlias = "tuple[str, Mapping[str, Any]]"


class Running:
    """A run on its way; its methods yield events and change the store as they go."""

    def __init__(self, service: Emulated, record: Run, assistant: Assistant) -> None:
        self._service = service
        self._store = service.store
        self._assistant = assistant
        self.record = record
        self._messages = MESSAGES.of(record["thread_id"])
        self._steps = STEPS.of(record["thread_id"], record["id"])

    def go(self, outputs: list[JSON] | None = None) -> Iterator[RunEvent]:
        """From queued to an end or to an action that the caller has to take."""
        if self.record["status"] == "queued":
            yield self._run("queued")
            yield self._start()
        if outputs is not None:
            yield from self._take(outputs)
        yield from self._hosted() if outputs is None else ()
        try:
            outcome = decide(self._ask(outputs), self._service.model)
            if self._service.model.take_fault() is not None:
                raise Failed(Answer(status=500))  # a run goes on behind the wire, which the fault is about
        except Failed as failed:
            yield self._fail(failed)
            return
        if outcome.said is not None:
            yield from self._say(outcome)
        if outcome.calls:
            yield from self._require(outcome.calls)
        else:
            yield self._end(outcome)

    def _start(self) -> RunEvent:
        self.record.update({"status": "in_progress", "started_at": self._store.now()})
        return self._run("in_progress")

    def _run(self, state: str) -> RunEvent:
        return f"thread.run.{state}", self.record

    def _ask(self, outputs: list[JSON] | None) -> Ask:
        said = [message for message in self._messages.all(self._store) if message["role"] == "user"]
        form: Any = self.record["response_format"]
        form = form if isinstance(form, dict) else {}
        ask = Ask(
            prompt=text_of([part["text"] for part in said[-1]["content"] if part["type"] == "text"]) if said else "",
            tool_output=None if outputs is None else "; ".join(str(one.get("output", "")) for one in outputs),
            functions=[tool["function"] for tool in self.record["tools"] if tool["type"] == "function"],
            parallel=self.record["parallel_tool_calls"],
            schema=form["json_schema"].get("schema") if form.get("type") == "json_schema" else None,
            json_object=form.get("type") == "json_object",
            limit=self.record["max_completion_tokens"],
            model=self.record["model"],
            turn=self._turn(),
            path="/threads/runs",
            instructions=self.record["instructions"],
        )
        ask.choice(self.record["tool_choice"])
        return ask

    def _turn(self) -> int:
        """The runs that spoke before in this thread, and the calls of this one, count as turns."""
        spoken = turn_of(message["role"] == "assistant" for message in self._messages.all(self._store))
        return spoken + len([step for step in self._steps.all(self._store) if step["type"] == "tool_calls"])

    def _fail(self, failed: Failed) -> RunEvent:
        code = "rate_limit_exceeded" if failed.status == 429 else "server_error"
        self.record.update(
            {
                "status": "failed",
                "failed_at": self._store.now(),
                "last_error": {"code": code, "message": str(failed)},
            }
        )
        return self._run("failed")

    def _hosted(self) -> Iterator[RunEvent]:
        """One step with the calls of the tools that the API runs itself."""
        prompt = self._ask(None).prompt
        calls: list[JSON] = []
        for tool in self.record["tools"]:
            if tool["type"] == "code_interpreter":
                code = {"input": f"print({prompt[:60]!r})", "outputs": [{"type": "logs", "logs": prompt[:60]}]}
                calls.append({"id": self._store.fresh("call_"), "type": "code_interpreter", "code_interpreter": code})
            elif tool["type"] == "file_search":
                calls.append(
                    {"id": self._store.fresh("call_"), "type": "file_search", "file_search": self._search(prompt)}
                )
        if calls:
            step = self._step({"type": "tool_calls", "tool_calls": calls})
            yield "thread.run.step.created", step
            yield "thread.run.step.in_progress", step
            yield self._finish(step)

    def _search(self, prompt: str) -> JSON:
        stores: list[str] = []
        thread = THREADS.get(self._store, self.record["thread_id"])
        for given in (self._assistant.get("tool_resources"), thread["tool_resources"]):
            search = given.get("file_search") if given else None
            # an assistant is kept as it was asked for, and may lack the list
            stores += (search.get("vector_store_ids") if search else None) or []
        results = []
        for hit in find(self._service, stores, prompt, limit=20):
            found = described(self._service, hit)
            content = [{"type": "text", "text": found["text"]}]
            results.append(
                {
                    "file_id": found["file_id"],
                    "file_name": found["filename"],
                    "score": found["score"],
                    "content": content,
                }
            )
        return {"ranking_options": {"ranker": "default_2024_08_21", "score_threshold": 0.0}, "results": results}

    def _require(self, made: list[FunctionCall]) -> Iterator[RunEvent]:
        calls: list[RequiredCall] = [
            {
                "id": self._store.fresh("call_"),
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments},
            }
            for call in made
        ]
        details: list[FunctionStepCall] = [
            {"id": call["id"], "type": call["type"], "function": {**call["function"], "output": None}} for call in calls
        ]
        step = self._step({"type": "tool_calls", "tool_calls": details})
        yield "thread.run.step.created", {**step, "step_details": {"type": "tool_calls", "tool_calls": []}}
        yield "thread.run.step.in_progress", {**step, "step_details": {"type": "tool_calls", "tool_calls": []}}
        for index, call in enumerate(details):
            for delta in _call_deltas(index, call):
                tools = {"step_details": {"type": "tool_calls", "tool_calls": [delta]}}
                yield "thread.run.step.delta", {"id": step["id"], "object": "thread.run.step.delta", "delta": tools}
        self.record.update(
            {
                "status": "requires_action",
                "required_action": {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": calls}},
            }
        )
        yield self._run("requires_action")

    def _take(self, outputs: list[JSON]) -> Iterator[RunEvent]:
        """Put outputs into the step that waits for them."""
        said = {one.get("tool_call_id"): one.get("output") for one in outputs}
        for step in self._steps.all(self._store):
            if step["status"] == "in_progress":
                for call in step["step_details"]["tool_calls"]:
                    call["function"]["output"] = said.get(call["id"])
                yield self._finish(step)

    def _say(self, outcome: Outcome) -> Iterator[RunEvent]:
        """The message of a run and its step."""
        message = add_message(
            self._store,
            self.record["thread_id"],
            {"role": "assistant", "content": outcome.text},
            assistant_id=self.record["assistant_id"],
            run_id=self.record["id"],
        )
        if outcome.refused:
            message["content"] = [{"type": "refusal", "refusal": outcome.text}]
        step = self._step({"type": "message_creation", "message_creation": {"message_id": message["id"]}})
        yield "thread.run.step.created", step
        yield "thread.run.step.in_progress", step
        begun = {**message, "status": "in_progress", "completed_at": None, "content": []}
        yield "thread.message.created", begun
        yield "thread.message.in_progress", begun
        for part in _text_deltas(outcome):
            delta = {"content": [{"index": 0, **part}]}
            yield "thread.message.delta", {"id": message["id"], "object": "thread.message.delta", "delta": delta}
        if outcome.finish == "stop":
            yield "thread.message.completed", message
        else:
            reason = {"length": "max_tokens"}.get(outcome.finish, outcome.finish)
            message.update(
                {
                    "status": "incomplete",
                    "incomplete_at": self._store.now(),
                    "completed_at": None,
                    "incomplete_details": {"reason": reason},
                }
            )
            yield "thread.message.incomplete", message
        yield self._finish(step)

    def _end(self, outcome: Outcome) -> RunEvent:
        """The end of a run that waits for nobody."""
        asked = sum(count(text_of(one["content"])) for one in self._messages.all(self._store))
        asked -= count(outcome.text)
        spent = outcome.tokens + outcome.reasoning_tokens
        usage: RunUsage = {"prompt_tokens": asked, "completion_tokens": spent, "total_tokens": asked + spent}
        if outcome.finish == "stop":
            self.record.update({"status": "completed", "completed_at": self._store.now(), "usage": usage})
        else:
            # the API has no other word for it that an incomplete run may bear
            self.record.update(
                {
                    "status": "incomplete",
                    "incomplete_details": {"reason": "max_completion_tokens"},
                    "usage": usage,
                }
            )
        return self._run(self.record["status"])

    def _step(self, details: JSON) -> RunStep:
        step: RunStep = {
            "id": self._store.fresh("step_"),
            "object": "thread.run.step",
            "created_at": self._store.now(),
            "assistant_id": self.record["assistant_id"],
            "thread_id": self.record["thread_id"],
            "run_id": self.record["id"],
            "type": details["type"],
            "status": "in_progress",
            "step_details": details,
            "last_error": None,
            "expired_at": None,
            "cancelled_at": None,
            "failed_at": None,
            "completed_at": None,
            "metadata": {},
            "usage": None,
        }
        return self._steps.add(self._store, step)

    def _finish(self, step: RunStep) -> RunEvent:
        usage: RunUsage = {"prompt_tokens": 8, "completion_tokens": 8, "total_tokens": 16}
        step.update({"status": "completed", "completed_at": self._store.now(), "usage": usage})
        return "thread.run.step.completed", step


def _call_deltas(index: int, call: FunctionStepCall) -> Iterator[JSON]:
    function = call["function"]
    head = {"name": function["name"], "arguments": "", "output": None}
    yield {"index": index, "id": call["id"], "type": "function", "function": head}
    for piece in deltas(function["arguments"], 2):
        yield {"index": index, "type": "function", "function": {"arguments": piece}}


def _text_deltas(outcome: Outcome) -> Iterator[JSON]:
    for number, piece in enumerate(deltas(outcome.text)):
        if outcome.refused:
            yield {"type": "refusal", "refusal": piece}
        else:
            part: JSON = {"value": piece} if number else {"value": piece, "annotations": []}
            yield {"type": "text", "text": part}
