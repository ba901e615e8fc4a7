"""What live sessions need beside their websocket: sessions that a browser or a telephone carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Missing, Refused
from ..calls import Call, route
from ..samples import binary

if TYPE_CHECKING:
    from ..description import JSON

COLLECTION = "/live/sessions"


@route("POST /live/sessions")
def create(call: Call) -> JSON:
    """Take a session: the answer to an offer, and its id."""
    return _made(call, call.body["session"])


@route("POST /live/sessions/{session_id}/fork")
def fork(call: Call) -> JSON:
    """Take a session that goes on from another."""
    found = call.store.find(COLLECTION, call.ids[0])
    open_one = call.service.open_sessions.get(call.ids[0])
    config: JSON | None = open_one.config if open_one is not None else found["session"] if found else None
    if config is None and not call.invent:
        raise Missing("live session", call.ids[0], code="session_not_found")
    changes = {name: value for name, value in (call.body.get("session") or {}).items() if name != "delegation"}
    return _made(call, {**(config or {"model": "gpt-live-1"}), **changes})


@route("POST /live/sessions/{session_id}/accept")
def accept(call: Call) -> Answer:
    """Take a call that came by telephone; it was never made here, so any id will do."""
    call.store.add(COLLECTION, {"id": call.ids[0], "session": call.body.get("session") or call.body})
    return Answer(body=b"")


@route("POST /live/sessions/{session_id}/hangup")
def hang_up(call: Call) -> Answer:
    """End a session; whoever looks into it hears of that."""
    name = call.ids[0]
    found, record = call.service.open_sessions.get(name), call.store.find(COLLECTION, name)
    if found is None and record is None and not call.invent:
        raise Missing("live session", name, code="session_not_found")
    if record is not None:
        if record.get("ended") and not call.invent:
            raise Refused("The session has ended already.", code="session_ended")
        record["ended"] = True
    if found is not None:
        found.close("remote_hangup")
    return Answer(body=b"")


def _made(call: Call, session: JSON) -> JSON:
    record = call.store.add(COLLECTION, {"id": call.store.fresh("sess_"), "session": session})
    transport = {"type": "webrtc", "sdp": binary("application/sdp").decode()}
    return {"session": {"id": record["id"]}, "transport": transport}
