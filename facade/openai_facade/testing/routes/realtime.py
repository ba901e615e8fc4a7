"""What realtime sessions need beside their websocket: short-lived keys and calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Refused
from ..calls import Call, route
from ..realtime.dialect import Dialect, merge
from ..records.realtime import CALLS
from ..samples import binary

if TYPE_CHECKING:
    from ..description import JSON


@route("POST /realtime/client_secrets")
def create_secret(call: Call) -> JSON:
    """A key for a browser, with the session it opens."""
    wanted: JSON = call.body.get("session") or {"type": "realtime"}
    seconds = (call.body.get("expires_after") or {}).get("seconds") or 600
    transcription = wanted["type"] == "transcription"
    expires = call.store.now() + seconds
    name, model = call.store.fresh("sess_"), wanted.get("model") or "gpt-realtime"
    session = Dialect(beta=False).new_session(name, model, expires, transcription=transcription)
    answer = {"value": call.store.fresh("ek_"), "expires_at": expires, "session": merge(session, wanted)}
    return _sensible(call, answer)


@route("POST /realtime/sessions")
def create_session(call: Call) -> JSON:
    """A session of the beta, with its key."""
    body: JSON = {name: value for name, value in call.body.items() if name != "client_secret"}
    expires = call.store.now() + 600
    model = body.get("model") or "gpt-realtime"
    session = Dialect(beta=True).new_session(call.store.fresh("sess_"), model, expires, transcription=False)
    secret = {"value": call.store.fresh("ek_"), "expires_at": expires}
    merged = merge(session, body)
    kept = {name: value for name, value in merged.items() if value is not None}
    return _sensible(call, {**kept, "client_secret": secret})


def _sensible(call: Call, answer: JSON) -> JSON:
    """The answer, unless the request has put something into it that no session has: the description lets it pass."""
    problem = call.service.answer_checks.check(call.operation.answer_schema or {})(answer)
    if problem is not None and not call.invent:
        raise Refused(f"Invalid value for {problem}.", param=problem.where or None, code="invalid_value")
    return answer


@route("POST /realtime/calls")
def create_call(call: Call) -> Answer:
    """Take a call: the answer to an offer, and where the call is found."""
    record = CALLS.add(call.store, {"id": call.store.fresh("rtc_"), "offer": call.body})
    headers = {"content-type": "application/sdp", "location": f"/v1{CALLS.path}/{record['id']}"}
    return Answer(body=binary("application/sdp"), status=201, headers=headers)


@route(
    "POST /realtime/calls/{call_id}/accept",
    "POST /realtime/calls/{call_id}/hangup",
    "POST /realtime/calls/{call_id}/refer",
    "POST /realtime/calls/{call_id}/reject",
)
def act(call: Call) -> Answer:
    """Do something with a call; a call that came by telephone was never made here, so any id will do."""
    return Answer(body=b"", headers={"content-type": "text/plain"})
