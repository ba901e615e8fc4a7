"""Responses: made, streamed, run in the background, kept and resumed."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from ..answers import Answer, Refused, text_of, typed_events
from ..calls import Call, route
from ..items import full_items
from ..responding import RESPONSES, count_items, respond
from ..response_events import events
from ..store import page

if TYPE_CHECKING:
    from ..description import JSON


@route("POST /responses")
def create(call: Call) -> JSON | Answer:
    """Respond, at once, as a stream, or in the background."""
    body = call.body
    response = respond(call.service, body)
    background = bool(body.get("background"))
    if background and body.get("store") is False:
        raise Refused("A background response must be stored.", param="background")
    if body.get("stream"):
        told = events(response, queued=background, partial_images=_partial_images(body))
        return Answer(events=typed_events(told))
    return _wait_in_line(call, response) if background else response


def _wait_in_line(call: Call, response: JSON) -> JSON:
    """Take the outcome of a background response back; it comes when somebody asks for it."""
    outcome = {name: response[name] for name in ("status", "output", "completed_at", "incomplete_details")}
    usage = response.pop("usage")
    response |= {"status": "queued", "output": [], "completed_at": None, "incomplete_details": None}
    call.store.schedule(response, {"status": "in_progress"}, {**outcome, "usage": usage})
    call.store.attached[f"outcome:{response['id']}"] = {**outcome, "usage": usage}
    return dict(response)


def _partial_images(body: JSON) -> int:
    return max((tool.get("partial_images") or 0 for tool in body.get("tools") or ()), default=0)


@route("GET /responses/{response_id}")
def retrieve(call: Call) -> JSON | Answer:
    """A stored response, or its stream once more from some event on."""
    response = _stored(call)
    if not call.query.get("stream"):
        return call.store.advance(response)
    outcome: JSON | None = call.store.attached.get(f"outcome:{response['id']}")
    if outcome is not None and response["status"] != "cancelled":
        response |= outcome
        call.store.schedule(response)
    after = call.query.get("starting_after")
    told = events(response, queued=response["background"])
    left = (event for event in told if after is None or event["sequence_number"] > after)
    return Answer(events=typed_events(left))


@route("DELETE /responses/{response_id}")
def delete(call: Call) -> JSON:
    """Forget a response."""
    _stored(call)
    call.store.remove(RESPONSES, call.ids[0], "response")
    call.store.clear(f"{RESPONSES}/{call.ids[0]}/input_items")
    return {"id": call.ids[0], "object": "response", "deleted": True}


@route("POST /responses/{response_id}/cancel")
def cancel(call: Call) -> JSON:
    """Stop a background response that is not through."""
    response = _stored(call)
    if not response["background"]:
        raise Refused("Only a response that was made with background=true can be cancelled.", code="not_cancellable")
    if response["status"] in ("queued", "in_progress"):
        response["status"] = "cancelled"
        call.store.schedule(response)
    return response


@route("GET /responses/{response_id}/input_items")
def input_items(call: Call) -> JSON:
    """What the request of a response said."""
    _stored(call)
    return page(call.store.all(call.path), call.query)


@route("POST /responses/input_tokens")
def count_input(call: Call) -> JSON:
    """How many tokens an input costs."""
    items = full_items(call.store, call.body.get("input"))
    instructions = call.body.get("instructions")
    said = [{"content": [{"text": instructions}]}] if instructions else []
    return {"object": "response.input_tokens", "input_tokens": count_items([*items, *said])}


@route("POST /responses/compact")
def compact(call: Call) -> JSON:
    """Shorten a conversation: the user's messages stay, the rest becomes one opaque item."""
    given = full_items(call.store, call.body.get("input"))
    previous = call.body.get("previous_response_id")
    before: list[JSON] = call.store.attached.get(f"items:{previous}", []) if previous else []
    items = [*before, *given]
    kept = [item for item in items if item["type"] == "message" and item["role"] == "user"]
    digest = base64.b64encode(text_of(items)[:200].encode()).decode()
    compaction = {"id": call.store.fresh("cmp_"), "type": "compaction", "encrypted_content": digest}
    asked, spent = count_items(items), 16
    return {
        "id": call.store.fresh("resp_"),
        "object": "response.compaction",
        "created_at": call.store.now(),
        "output": [*kept, compaction],
        "usage": {
            "input_tokens": asked,
            "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
            "output_tokens": spent,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": asked + spent,
        },
    }


def _stored(call: Call) -> JSON:
    return call.store.get(RESPONSES, call.ids[0], "response")
