"""Responses: made, streamed, run in the background, kept and resumed."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from ..answers import Answer, Refused, text_of, typed_events
from ..calls import Call, route
from ..items import full_items
from ..obfuscation import padded
from ..records.responses import INPUT_ITEMS, RESPONSES, Response, ResponseChange
from ..responding import count_items, respond, usage
from ..response_events import events
from ..store import page

if TYPE_CHECKING:
    from ..calls import Body
    from ..description import JSON
    from ..records.items import Compaction, Item
    from ..records.responses import ResponseCompaction


@route("POST /responses")
def create(call: Call) -> Body | Answer:
    """Respond, at once, as a stream, or in the background."""
    body = call.body
    response = respond(call.service, body)
    background = bool(body.get("background"))
    if background and body.get("store") is False:
        raise Refused("A background response must be stored.", param="background")
    if body.get("stream"):
        told = events(response, queued=background, partial_images=_partial_images(body))
        return Answer(events=typed_events(padded(told, body.get("stream_options"))))
    return _wait_in_line(call, response) if background else response


def _wait_in_line(call: Call, response: Response) -> Body:
    """Take the outcome of a background response back; it comes when somebody asks for it."""
    outcome: ResponseChange = {
        "status": response["status"],
        "output": response["output"],
        "completed_at": response["completed_at"],
        "incomplete_details": response["incomplete_details"],
        "usage": response.pop("usage"),
    }
    response.update({"status": "queued", "output": [], "completed_at": None, "incomplete_details": None})
    RESPONSES.schedule(call.store, response, {"status": "in_progress"}, outcome)
    call.store.attached[f"outcome:{response['id']}"] = outcome
    return dict(response)


def _partial_images(body: JSON) -> int:
    return max((tool.get("partial_images") or 0 for tool in body.get("tools") or ()), default=0)


@route("GET /responses/{response_id}")
def retrieve(call: Call) -> Body | Answer:
    """A stored response, or its stream once more from some event on."""
    response = _stored(call)
    if not call.query.get("stream"):
        return RESPONSES.advance(call.store, response)
    outcome: ResponseChange | None = call.store.attached.get(f"outcome:{response['id']}")
    if outcome is not None and response["status"] != "cancelled":
        RESPONSES.change(response, outcome)
        RESPONSES.schedule(call.store, response)
    after = call.query.get("starting_after")
    told = events(response, queued=response["background"])
    left = (event for event in told if after is None or event["sequence_number"] > after)
    return Answer(events=typed_events(padded(left, call.query)))


@route("DELETE /responses/{response_id}")
def delete(call: Call) -> Body:
    """Forget a response."""
    _stored(call)
    RESPONSES.remove(call.store, call.ids[0])
    INPUT_ITEMS.of(call.ids[0]).clear(call.store)
    return {"id": call.ids[0], "object": "response", "deleted": True}


@route("POST /responses/{response_id}/cancel")
def cancel(call: Call) -> Response:
    """Stop a background response that is not through."""
    response = _stored(call)
    if not response["background"]:
        raise Refused("Only a response that was made with background=true can be cancelled.", code="not_cancellable")
    if response["status"] in ("queued", "in_progress"):
        response["status"] = "cancelled"
        RESPONSES.schedule(call.store, response)
    return response


@route("GET /responses/{response_id}/input_items")
def input_items(call: Call) -> Body:
    """What the request of a response said."""
    _stored(call)
    return page(INPUT_ITEMS.of(call.ids[0]).all(call.store), call.query)


@route("POST /responses/input_tokens")
def count_input(call: Call) -> Body:
    """How many tokens an input costs."""
    items = full_items(call.store, call.body.get("input"))
    instructions = call.body.get("instructions")
    said: list[Item] = [{"content": [{"text": instructions}]}] if instructions else []
    return {"object": "response.input_tokens", "input_tokens": count_items([*items, *said])}


@route("POST /responses/compact")
def compact(call: Call) -> ResponseCompaction:
    """Shorten a conversation: the user's messages stay, the rest becomes one opaque item."""
    given = full_items(call.store, call.body.get("input"))
    previous = call.body.get("previous_response_id")
    before: list[Item] = call.store.attached.get(f"items:{previous}", []) if previous else []
    items = [*before, *given]
    kept = [item for item in items if item["type"] == "message" and item["role"] == "user"]
    digest = base64.b64encode(text_of(items)[:200].encode()).decode()
    compaction: Compaction = {"id": call.store.fresh("cmp_"), "type": "compaction", "encrypted_content": digest}
    return {
        "id": call.store.fresh("resp_"),
        "object": "response.compaction",
        "created_at": call.store.now(),
        "output": [*kept, compaction],
        "usage": usage(count_items(items), 16),
    }


def _stored(call: Call) -> Response:
    return RESPONSES.get(call.store, call.ids[0])
