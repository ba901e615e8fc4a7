"""Runs: made, polled, streamed, and answered with tool outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Refused, ServerEvent
from ..calls import Call, route
from ..records.assistants import ASSISTANTS, RUNS, STEPS, THREADS, Run, RunChange, Thread
from ..running import Running
from ..store import page
from .threads import add_message, make

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..calls import Body
    from ..description import JSON
    from ..running import RunEvent

_OVER = ("completed", "failed", "cancelled", "expired", "incomplete")


@route("POST /threads/runs")
def create_with_thread(call: Call) -> Body | Answer:
    """Make a thread and run an assistant on it."""
    ASSISTANTS.get(call.store, call.body["assistant_id"])
    thread = make(call.store, call.body.get("thread") or {})
    return _begin(call, thread, [("thread.created", thread)])


@route("POST /threads/{thread_id}/runs")
def create(call: Call) -> Body | Answer:
    """Run an assistant on a thread."""
    thread = THREADS.get(call.store, call.ids[0])
    for run in RUNS.of(thread["id"]).all(call.store):
        if run["status"] not in _OVER:
            raise Refused(f"Thread {thread['id']} already has an active run {run['id']}.")
    for message in call.body.get("additional_messages") or ():
        add_message(call.store, thread["id"], message)
    return _begin(call, thread, [])


def _begin(call: Call, thread: Thread, before: list[RunEvent]) -> Body | Answer:
    body = call.body
    assistant = ASSISTANTS.get(call.store, body["assistant_id"])
    instructions = body.get("instructions") or assistant.get("instructions") or ""
    if body.get("additional_instructions"):
        instructions = f"{instructions} {body['additional_instructions']}".strip()
    tools: list[JSON] = assistant.get("tools") or [] if body.get("tools") is None else body["tools"]
    now = call.store.now()
    record: Run = {
        "id": call.store.fresh("run_"),
        "object": "thread.run",
        "created_at": now,
        "assistant_id": assistant["id"],
        "thread_id": thread["id"],
        "status": "queued",
        "required_action": None,
        "last_error": None,
        "expires_at": now + 600,
        "started_at": None,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": None,
        "incomplete_details": None,
        "model": body.get("model") or assistant["model"],
        "instructions": instructions,
        "tools": tools,
        "metadata": body.get("metadata") or {},
        "usage": None,
        "temperature": 1.0 if body.get("temperature") is None else body["temperature"],
        "top_p": 1.0 if body.get("top_p") is None else body["top_p"],
        "max_prompt_tokens": body.get("max_prompt_tokens"),
        "max_completion_tokens": body.get("max_completion_tokens"),
        "truncation_strategy": body.get("truncation_strategy") or {"type": "auto", "last_messages": None},
        "tool_choice": body.get("tool_choice") or "auto",
        "parallel_tool_calls": body.get("parallel_tool_calls") is not False,
        "response_format": body.get("response_format") or assistant.get("response_format") or "auto",
    }
    RUNS.of(thread["id"]).add(call.store, record)
    run = Running(call.service, record, assistant)
    if body.get("stream"):
        return Answer(events=_told([*before, ("thread.run.created", record)], run.go()))
    return _polled(call, run, run.go())


def _told(before: list[RunEvent], events: Iterator[RunEvent]) -> Iterator[ServerEvent]:
    yield from before
    yield from events
    yield "done", "[DONE]"


def _polled(call: Call, run: Running, events: Iterator[RunEvent]) -> Body:
    """Let a run go on while somebody looks: started at the first look, through at the second."""

    def start() -> RunChange:
        for name, _ in events:
            if name == "thread.run.in_progress":
                break
        return {}

    def finish() -> RunChange:
        for _ in events:
            pass
        return {}

    RUNS.schedule(call.store, run.record, start, finish)
    return dict(run.record)


@route("GET /threads/{thread_id}/runs/{run_id}")
def retrieve(call: Call) -> Run:
    """A run, one state further each time."""
    return RUNS.advance(call.store, _run(call))


@route("GET /threads/{thread_id}/runs")
def list_runs(call: Call) -> Body:
    """The runs of a thread."""
    THREADS.get(call.store, call.ids[0])
    return page(RUNS.of(call.ids[0]).all(call.store), call.query)


@route("POST /threads/{thread_id}/runs/{run_id}")
def update(call: Call) -> Run:
    """Replace the metadata."""
    run = _run(call)
    run["metadata"] = call.body.get("metadata") or {}
    return run


@route("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs")
def submit(call: Call) -> Body | Answer:
    """Give a run the outputs it waits for."""
    record = _run(call)
    action = record["required_action"]
    if record["status"] != "requires_action" or action is None:
        raise Refused(f"Runs in status '{record['status']}' do not accept tool outputs.")
    outputs: list[JSON] = call.body["tool_outputs"]
    wanted = {one["id"] for one in action["submit_tool_outputs"]["tool_calls"]}
    given = {one.get("tool_call_id") for one in outputs}
    if wanted != given:
        raise Refused(f"Expected outputs for the calls {sorted(wanted)}.", param="tool_outputs")
    record.update({"status": "queued", "required_action": None})
    run = Running(call.service, record, ASSISTANTS.get(call.store, record["assistant_id"]))
    if call.body.get("stream"):
        return Answer(events=_told([], run.go(outputs)))
    return _polled(call, run, run.go(outputs))


@route("POST /threads/{thread_id}/runs/{run_id}/cancel")
def cancel(call: Call) -> Body:
    """Stop a run."""
    run = _run(call)
    if run["status"] in _OVER:
        raise Refused(f"Cannot cancel run with status '{run['status']}'.")
    run["status"] = "cancelling"
    RUNS.schedule(call.store, run, {"status": "cancelled", "cancelled_at": call.store.now()})
    return dict(run)


@route("GET /threads/{thread_id}/runs/{run_id}/steps")
def list_steps(call: Call) -> Body:
    """The steps of a run."""
    _run(call)
    return page(STEPS.of(*call.ids).all(call.store), call.query)


def _run(call: Call) -> Run:
    return RUNS.of(call.ids[0]).get(call.store, call.ids[1])
