"""A turn of a live session: the model speaks itself, or hands the work to responses, to the client or to decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import streamed_responses
from ..answers import Answer, Refused, text_of
from ..deciding import decide
from ..model.asking import Ask, turn_of
from ..model.behaviour import Failed
from .decisions import decision
from .speech import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..deciding import Outcome
    from ..description import JSON
    from .session import LiveSession

PATH = "/live/sessions"
_SPENT = ("requests", "tokens")


def answer(session: LiveSession, text: str) -> Iterator[JSON]:
    """What the model does about what it has heard."""
    session.said.append(_message("user", text))
    delegation: JSON = session.config.get("delegation") or {}
    if delegation.get("type") == "responses":
        yield from respond(session, [])
        return
    if delegation.get("type") == "decisions":
        event = _delegated(session, "decisions")
        yield event
        questions = delegation["decisions"]["questions"]
        yield decided(session, questions, delegation_id=event["delegation"]["id"])
    yield from _own(session, text, to_client=delegation.get("type") == "client")


def say(session: LiveSession, text: str) -> Iterator[JSON]:
    """Speak, and what follows from that."""
    session.said.append(_message("assistant", text))
    last: JSON | None = None
    for event in spoken(session, text):
        last = event if event["type"] == "session.output_transcript.delta" else last
        yield event
    if last is not None:
        yield from triggered(session, last)
    yield session.used()


def triggered(session: LiveSession, source: JSON) -> Iterator[JSON]:
    """The decisions that an event brings about."""
    for number, trigger in enumerate(session.config.get("triggers") or ()):
        if trigger["event_type"] == source["type"]:
            why = {"source_event_id": source["event_id"], "source_event_type": source["type"]}
            yield decided(session, trigger["decisions"]["questions"], trigger_id=f"trigger_{number}", **why)


def decided(session: LiveSession, questions: list[JSON], **why: Any) -> JSON:
    """The event that tells of a decision."""
    about = [*session.items.values(), *session.said]
    delegation: JSON = session.config.get("delegation") or {}
    model = (delegation.get("decisions") or {}).get("model") or session.model
    made = decision(questions, text_of(about), model, session.service.model)
    return session.event("decision.event", event={"type": "decision.completed", "decision": made}, **why)


def _own(session: LiveSession, text: str, *, to_client: bool) -> Iterator[JSON]:
    """The model answers without help, unless it hands the work to the client."""
    try:
        outcome = _outcome(session, text)
    except Refused as refused:
        yield failed(session, refused)
        return
    if outcome.said is not None and (outcome.told or not to_client):
        yield from say(session, outcome.text)
    if to_client and (outcome.calls or not outcome.told):
        yield _delegated(session, "client")
    elif outcome.calls:
        words = "The model wanted to call a tool, but this session hands no work on."
        yield session.event("info", code="delegation_not_configured", message=words)


def _outcome(session: LiveSession, text: str) -> Outcome:
    ask = Ask(
        prompt=text,
        model=session.model,
        turn=turn_of(item.get("role") == "assistant" for item in session.said),
        path=PATH,
        instructions=str(session.config.get("instructions") or ""),
    )
    session.service.rate_limits.take({"model": session.model, "input": text})
    outcome = decide(ask, session.service.model)
    if session.service.model.take_fault() is not None:
        raise Failed(Answer(status=500))  # of a socket, a script drops or stalls
    return outcome


def respond(session: LiveSession, given: list[JSON]) -> Iterator[JSON]:
    """Hand what was said since, and more items, to a response, tell its events, and speak what it says."""
    delegation: JSON = session.config["delegation"]["responses"]
    asked = {name: value for name, value in delegation.items() if value is not None}
    if session.previous is not None:
        asked["previous_response_id"] = session.previous
    items, session.handed = [*session.said[session.handed :], *given], len(session.said)
    made, fault = streamed_responses.respond(session.handle, session.store, {**asked, "input": items})
    if fault is not None or made.events is None:
        yield failed(session, Failed(made if made.events is None else Answer(status=500)))
        return
    final: JSON = {}
    name: str | None = None
    for pair in made.events:
        event: Any = pair[1] if pair is not None else None
        if event is None:
            continue
        if name is None:
            handed = _delegated(session, "responses", response_id=event["response"]["id"])
            name = handed["delegation"]["id"]
            yield handed
        final = event.get("response") or final
        yield session.event("response.event", event=event, delegation_id=name)
    session.previous = final["id"]
    words = text_of([item.get("content") for item in final["output"] if item["type"] == "message"])
    if words:
        yield from say(session, words)
        session.handed = len(session.said)
    else:
        yield session.used()


def failed(session: LiveSession, refused: Refused) -> JSON:
    """What went wrong, as an event."""
    error: JSON = refused.body["error"]
    code = error["code"] or ("server_error" if refused.status >= 500 else "invalid_value")
    kind = error["type"] if error["type"] in _SPENT else "server_error" if refused.status >= 500 else error["type"]
    return session.event(
        "error", error={"type": kind, "code": code, "message": error["message"], "param": error["param"]}
    )


def _delegated(session: LiveSession, target: str, **more: Any) -> JSON:
    """The event that says that work was handed on."""
    delegation = {"id": session.store.fresh("deleg_"), "type": "delegation", "target": target, **more}
    session.delegations.append(delegation["id"])
    return session.event("session.delegation.created", delegation=delegation, offset_ms=session.ear.ms)


def _message(role: str, text: str) -> JSON:
    kind = "output_text" if role == "assistant" else "input_text"
    return {"type": "message", "role": role, "content": [{"type": kind, "text": text}]}
