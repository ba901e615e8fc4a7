"""Batches: each line of the input file is really sent to the emulator, and the answers become files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import dumps
from ..calls import Call, route
from ..decoding import decode
from ..records.batches import BATCHES, Batch, BatchChange, BatchError
from ..records.files import FILES
from ..store import page
from .files import part_of, write

if TYPE_CHECKING:
    from ..calls import Body
    from ..description import JSON

_DAY = 86_400


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
        "expires_at": now + _DAY,
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "metadata": body.get("metadata") or {},
    }
    BATCHES.schedule(call.store, batch, lambda: _validate(call, batch))
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
        BATCHES.schedule(call.store, batch, {"status": "cancelled", "cancelled_at": now})
        return dict(batch)
    return batch


def _validate(call: Call, batch: Batch) -> BatchChange:
    """Read the input; a fault in it fails the whole batch."""
    requests, errors = _read(call, batch)
    now = call.store.now()
    if errors:
        return {"status": "failed", "failed_at": now, "errors": {"object": "list", "data": errors}}
    BATCHES.schedule(
        call.store,
        batch,
        lambda: _execute(call, batch, requests),
        {"status": "completed", "completed_at": now},
    )
    return {
        "status": "in_progress",
        "in_progress_at": now,
        "request_counts": {"total": len(requests), "completed": 0, "failed": 0},
    }


def _read(call: Call, batch: Batch) -> tuple[list[JSON], list[BatchError]]:
    name = batch["input_file_id"]
    if FILES.find(call.store, name) is None:
        return [], [_error("invalid_file", f"The file '{name}' does not exist.", None)]
    requests: list[JSON] = []
    errors: list[BatchError] = []
    seen: set[Any] = set()
    for number, line in enumerate(part_of(call.store, name).read().decode("utf-8", "replace").split("\n"), 1):
        if not line.strip():
            continue
        try:
            request = decode(line)
        except ValueError:
            errors.append(_error("invalid_json_line", "This line is not parseable as valid JSON.", number))
            continue
        problem = _problem(request, batch["endpoint"], seen)
        if problem:
            errors.append(_error(*problem, number))
        else:
            requests.append(request)
    if not requests and not errors:
        errors.append(_error("empty_file", "The file holds no requests.", None))
    return requests, errors


def _problem(request: Any, endpoint: str, seen: set[Any]) -> tuple[str, str] | None:
    if not isinstance(request, dict):
        return "invalid_json_line", "This line is not a JSON object."
    for field in ("custom_id", "method", "url", "body"):
        if field not in request:
            return "missing_required_parameter", f"The line lacks '{field}'."
    if request["custom_id"] in seen:
        return "duplicate_custom_id", f"The custom_id '{request['custom_id']}' was used before."
    seen.add(request["custom_id"])
    if request["url"] != endpoint:
        return "mismatched_endpoint", f"The url '{request['url']}' is not the endpoint of the batch."
    if request["method"] != "POST":
        return "invalid_method", "The method must be POST."
    return None


def _error(code: str, message: str, line: int | None) -> BatchError:
    return {"code": code, "message": message, "param": None, "line": line}


def _execute(call: Call, batch: Batch, requests: list[JSON]) -> BatchChange:
    """Send all requests and write the two files."""
    good: list[bytes] = []
    bad: list[bytes] = []
    for request in requests:
        answer = call.service.call("POST", request["url"], request["body"])
        response = {
            "status_code": answer.status,
            "request_id": call.service.request_id(),
            "body": answer.json,
        }
        line = {"id": call.store.fresh("batch_req_"), "custom_id": request["custom_id"], "response": response}
        (good if answer.status < 400 else bad).append(dumps({**line, "error": None}))
    found: BatchChange = {"status": "finalizing", "finalizing_at": call.store.now()}
    found["request_counts"] = {"total": len(requests), "completed": len(good), "failed": len(bad)}
    if good:
        found["output_file_id"] = _write(call, batch, "output", good)
    if bad:
        found["error_file_id"] = _write(call, batch, "error", bad)
    return found


def _write(call: Call, batch: Batch, name: str, lines: list[bytes]) -> str:
    return write(call.store, f"{batch['id']}_{name}.jsonl", b"\n".join(lines) + b"\n", "batch_output")["id"]
