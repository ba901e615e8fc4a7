"""Runs: made, polled, streamed, and answered with tool outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Refused, ServerEvent
from ..calls import Call, route
from ..running import Run
from ..store import page
from .threads import COLLECTION as THREADS
from .threads import add_message, make

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..description import JSON
    from ..running import RunEvent

_ASSISTANTS = "/assistants"
_OVER = ("completed", "failed", "cancelled", "expired", "incomplete")


@route("POST /threads/runs")
def create_with_thread(call: Call) -> JSON | Answer:
    """Make a thread and run an assistant on it."""
    call.store.get(_ASSISTANTS, call.body["assistant_id"], "assistant")
    thread = make(call.store, call.body.get("thread") or {})
    return _begin(call, thread, [("thread.created", thread)])


@route("POST /threads/{thread_id}/runs")
def create(call: Call) -> JSON | Answer:
    """Run an assistant on a thread."""
    thread = call.store.get(THREADS, call.ids[0], "thread")
    for run in call.store.all(call.path):
        if run["status"] not in _OVER:
            raise Refused(f"Thread {thread['id']} already has an active run {run['id']}.")
    for message in call.body.get("additional_messages") or ():
        add_message(call.store, thread["id"], message)
    return _begin(call, thread, [])


def _begin(call: Call, thread: JSON, before: list[RunEvent]) -> JSON | Answer:
    body = call.body
    assistant = call.store.get(_ASSISTANTS, body["assistant_id"], "assistant")
    instructions = body.get("instructions") or assistant.get("instructions") or ""
    if body.get("additional_instructions"):
        instructions = f"{instructions} {body['additional_instructions']}".strip()
    tools: list[JSON] = assistant.get("tools") or [] if body.get("tools") is None else body["tools"]
    now = call.store.now()
    record: JSON = {
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
    call.store.add(f"{THREADS}/{thread['id']}/runs", record)
    run = Run(call.service, record, assistant)
    if body.get("stream"):
        return Answer(events=_told([*before, ("thread.run.created", record)], run.go()))
    return _polled(call, run, run.go())


def _told(before: list[RunEvent], events: Iterator[RunEvent]) -> Iterator[ServerEvent]:
    yield from before
    yield from events
    yield "done", "[DONE]"


def _polled(call: Call, run: Run, events: Iterator[RunEvent]) -> JSON:
    """Let a run go on while somebody looks: started at the first look, through at the second."""

    def start() -> JSON:
        for name, _ in events:
            if name == "thread.run.in_progress":
                break
        return {}

    def finish() -> JSON:
        for _ in events:
            pass
        return {}

    call.store.schedule(run.record, start, finish)
    return dict(run.record)


@route("GET /threads/{thread_id}/runs/{run_id}")
def retrieve(call: Call) -> JSON:
    """A run, one state further each time."""
    return call.store.advance(_run(call))


@route("GET /threads/{thread_id}/runs")
def list_runs(call: Call) -> JSON:
    """The runs of a thread."""
    call.store.get(THREADS, call.ids[0], "thread")
    return page(call.store.all(call.path), call.query)


@route("POST /threads/{thread_id}/runs/{run_id}")
def update(call: Call) -> JSON:
    """Replace the metadata."""
    run = _run(call)
    run["metadata"] = call.body.get("metadata") or {}
    return run


@route("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs")
def submit(call: Call) -> JSON | Answer:
    """Give a run the outputs it waits for."""
    record = _run(call)
    if record["status"] != "requires_action":
        raise Refused(f"Runs in status '{record['status']}' do not accept tool outputs.")
    outputs: list[JSON] = call.body["tool_outputs"]
    wanted = {one["id"] for one in record["required_action"]["submit_tool_outputs"]["tool_calls"]}
    given = {one.get("tool_call_id") for one in outputs}
    if wanted != given:
        raise Refused(f"Expected outputs for the calls {sorted(wanted)}.", param="tool_outputs")
    record |= {"status": "queued", "required_action": None}
    run = Run(call.service, record, call.store.get(_ASSISTANTS, record["assistant_id"], "assistant"))
    if call.body.get("stream"):
        return Answer(events=_told([], run.go(outputs)))
    return _polled(call, run, run.go(outputs))


@route("POST /threads/{thread_id}/runs/{run_id}/cancel")
def cancel(call: Call) -> JSON:
    """Stop a run."""
    run = _run(call)
    if run["status"] in _OVER:
        raise Refused(f"Cannot cancel run with status '{run['status']}'.")
    run["status"] = "cancelling"
    call.store.schedule(run, {"status": "cancelled", "cancelled_at": call.store.now()})
    return dict(run)


@route("GET /threads/{thread_id}/runs/{run_id}/steps")
def list_steps(call: Call) -> JSON:
    """The steps of a run."""
    _run(call)
    return page(call.store.all(call.path), call.query)


def _run(call: Call) -> JSON:
    return call.store.get(f"{THREADS}/{call.ids[0]}/runs", call.ids[1], "run")
