"""Batches: each line of the input file is really sent to the emulator, and the answers become files."""

from __future__ import annotations

import math
from random import Random
from typing import TYPE_CHECKING

from ..answers import dumps
from ..calls import Call, route
from ..rate_limits import estimate
from ..records.batches import BATCHES, Batch, BatchChange, BatchError, RequestCounts
from ..store import page
from .batch_lines import error_of, read_lines
from .files import write

if TYPE_CHECKING:
    from ..batching import BatchCourse
    from ..calls import Body
    from ..description import JSON

_EXPIRED = "This request could not be executed before the completion window expired."


@route("POST /batches")
def create(call: Call) -> Body:
    """Take a batch; its input is looked at when somebody asks how it is."""
    body, now = call.body, call.store.now()
    batch: Batch = {
        "id": call.store.fresh("batch_"),
        "object": "batch",
        "endpoint": body["endpoint"],
        "input_file_id": body["input_file_id"],
        "completion_window": body["completion_window"],
        "status": "validating",
        "created_at": now,
        "expires_at": int(now + call.service.batches.expires_after),
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "metadata": body.get("metadata") or {},
    }
    BATCHES.schedule(call.store, batch, _Run(call, batch, call.service.batches).validate)
    return dict(BATCHES.add(call.store, batch))


@route("GET /batches/{batch_id}")
def retrieve(call: Call) -> Batch:
    """A batch, one state further each time."""
    return BATCHES.advance(call.store, BATCHES.get(call.store, call.ids[0]))


@route("GET /batches")
def list_batches(call: Call) -> JSON:
    """All batches, newest first."""
    return page(BATCHES.all(call.store), call.query)


@route("POST /batches/{batch_id}/cancel")
def cancel(call: Call) -> Body:
    """Stop a batch that is not through."""
    batch = BATCHES.get(call.store, call.ids[0])
    if batch["status"] in ("validating", "in_progress", "finalizing"):
        now = call.store.now()
        batch.update({"status": "cancelling", "cancelling_at": now})
        # none for a batch that has not begun, or has written its files already
        run: _Run | None = call.store.attached.get(f"run:{batch['id']}")
        last: BatchChange = {"status": "cancelled", "cancelled_at": now}
        BATCHES.schedule(call.store, batch, last if run is None else lambda: {**run.written(), **last})
        return dict(batch)
    return batch


class _Run:
    """One batch at work.

    Args:
        call: What asked for it.
        batch: Its record.
        course: How it goes on.
    """

    def __init__(self, call: Call, batch: Batch, course: BatchCourse) -> None:
        self._call = call
        self._batch = batch
        self._course = course
        self._begun = call.store.clock()
        self._requests: list[JSON] = []
        self._done = 0
        self._good: list[bytes] = []
        self._bad: list[bytes] = []

    def validate(self) -> BatchChange:
        """Read the input; a fault in it fails the whole batch, and so does a queue that is full."""
        store, batch = self._call.store, self._batch
        self._requests, errors = read_lines(store, batch)
        model = self._requests[0]["body"].get("model") if self._requests else None
        if not errors and isinstance(model, str):
            batch["model"] = model
            errors = self._queue_up(model)
        now = store.now()
        if errors:
            return {"status": "failed", "failed_at": now, "errors": {"object": "list", "data": errors}}
        self._begun = store.clock()
        store.attached[f"run:{batch['id']}"] = self
        BATCHES.schedule(store, batch, self.go_on)
        counts: RequestCounts = {"total": len(self._requests), "completed": 0, "failed": 0}
        return {"status": "in_progress", "in_progress_at": now, "request_counts": counts}

    def _queue_up(self, model: str) -> list[BatchError]:
        """Take a place among the batches of a model, if there is one left."""
        most, store = self._course.most_tokens(model), self._call.store
        if most is None:
            return []
        others = [one for one in BATCHES.all(store) if one.get("model") == model and one["status"] == "in_progress"]
        tokens = sum(estimate(request["body"]) for request in self._requests)
        if tokens + sum(store.attached.get(f"enqueued:{one['id']}", 0) for one in others) > most:
            words = f"Enqueued token limit reached for {model:.100} in organization org-emulator. Limit: {most:,} "
            words += "enqueued tokens. Please try again once some in_progress batches have been completed."
            return [error_of("token_limit_exceeded", words, None)]
        store.attached[f"enqueued:{self._batch['id']}"] = tokens
        return []

    def go_on(self) -> BatchChange:
        """Send what is due by now."""
        store, rate = self._call.store, self._course.lines_per_second
        due = len(self._requests)
        if rate is not None:
            until = min(store.clock(), self._batch["created_at"] + self._course.expires_after)
            # a batch that is first looked at when its time is over has a negative one behind it
            due = max(self._done, min(due, math.floor((until - self._begun) * rate)))
        for request in self._requests[self._done : due]:
            self._send(request)
        self._done = due
        now = store.now()
        if self._done == len(self._requests):
            BATCHES.schedule(store, self._batch, {"status": "completed", "completed_at": now})
            return {**self.written(), "status": "finalizing", "finalizing_at": now}
        if store.clock() >= self._batch["created_at"] + self._course.expires_after:
            for request in self._requests[self._done :]:
                error = {"code": "batch_expired", "message": _EXPIRED}
                self._write(self._bad, request, None, error)
            return {**self.written(), "status": "expired", "expired_at": now}
        BATCHES.schedule(store, self._batch, self.go_on)
        return {"request_counts": self._counts()}

    def _send(self, request: JSON) -> None:
        service = self._call.service
        answer = service.call("POST", request["url"], request["body"])
        response = {"status_code": answer.status, "request_id": service.request_id(), "body": answer.json}
        self._write(self._good if answer.status < 400 else self._bad, request, response, None)

    def _write(self, into: list[bytes], request: JSON, response: JSON | None, error: JSON | None) -> None:
        name = self._call.store.fresh("batch_req_")
        into.append(dumps({"id": name, "custom_id": request["custom_id"], "response": response, "error": error}))

    def _counts(self) -> RequestCounts:
        return {"total": len(self._requests), "completed": len(self._good), "failed": len(self._bad)}

    def written(self) -> BatchChange:
        """Write the two files, with what there is; that is the last thing that a batch does."""
        for kind in ("run", "enqueued"):
            self._call.store.attached.pop(f"{kind}:{self._batch['id']}", None)
        found: BatchChange = {"request_counts": self._counts()}
        lost = self._course.loses
        kept, lost = self._good[lost:], max(0, lost - len(self._good))
        if kept:
            found["output_file_id"] = self._file("output", kept)
        if kept := self._bad[lost:]:
            found["error_file_id"] = self._file("error", kept)
        return found

    def _file(self, name: str, lines: list[bytes]) -> str:
        if self._course.shuffled:
            Random(0).shuffle(lines)
        content = b"\n".join(lines) + b"\n"
        return write(self._call.store, f"{self._batch['id']}_{name}.jsonl", content, "batch_output")["id"]
