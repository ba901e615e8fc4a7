"""What a live session does about each event of a client."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, TypeAlias

from ..answers import Refused
from .delegating import answer, decided, respond, say, triggered
from .speech import written_down

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..description import JSON
    from .session import LiveSession


def act(session: LiveSession, event: JSON) -> Iterator[JSON]:
    """What is said at once; what takes its time the session tells by and by.

    Raises:
        Refused: The event makes no sense here.
    """
    for told in _ACTIONS[event["type"]](session, event):
        name = event.get("event_id")
        yield told if name is None else {**told, "client_event_id": name}


def _update(session: LiveSession, event: JSON) -> Iterator[JSON]:
    problem = session.update(event["session"])
    if problem is not None:
        raise Refused(problem, param="session", code="invalid_value")
    yield session.event("session.updated", session=session.resource())


def _append(session: LiveSession, event: JSON) -> Iterator[JSON]:
    sound = _sound(event)
    text = None if session.mute else session.ear.hear(sound)
    if text is not None:
        session.begin(_turn(session, text))
    return iter(())


def _turn(session: LiveSession, text: str) -> Iterator[JSON]:
    """A turn of the user, and what the model does about it."""
    last: JSON | None = None
    for event in written_down(session, text, session.ear.began, session.ear.ms):
        last = event
        yield event
    if last is not None:
        yield from triggered(session, last)
    yield from answer(session, text)


def _mute(session: LiveSession, _: JSON) -> Iterator[JSON]:
    session.mute = True
    yield session.event("session.input_audio.muted")


def _unmute(session: LiveSession, _: JSON) -> Iterator[JSON]:
    session.mute = False
    yield session.event("session.input_audio.unmuted")


def _play(session: LiveSession, event: JSON) -> Iterator[JSON]:
    sound = _sound(event)
    session.begin(_played(session, event["audio"], len(sound) // session.form.bytes_per_ms))
    return iter(())


def _played(session: LiveSession, audio: str, length: int) -> Iterator[JSON]:
    yield session.event("session.output_audio.fixture.playing")
    place = {"start_ms": session.spoken_ms, "end_ms": session.spoken_ms + length}
    session.spoken_ms += length
    yield {"type": "session.output_audio.delta", "delta": audio, **place}
    yield session.event("session.output_audio.fixture.played")


def _instruct(session: LiveSession, event: JSON) -> Iterator[JSON]:
    yield _added(session, event, "session.instructions.appended")
    known = session.config.get("instructions")
    session.config["instructions"] = "\n".join(filter(None, (known, event["content"])))


def _think(session: LiveSession, event: JSON) -> Iterator[JSON]:
    yield _added(session, event, "session.thinking.appended")
    content = [{"type": "input_text", "text": event["content"]}]
    session.said.append({"type": "message", "role": "developer", "content": content})


def _comment(session: LiveSession, event: JSON) -> Iterator[JSON]:
    yield _added(session, event, "session.commentary.appended")
    session.begin(say(session, event["content"]))


def _added(session: LiveSession, event: JSON, kind: str) -> JSON:
    name = event.get("delegation_id")
    if name is not None and name not in session.delegations:
        raise Refused(f"No delegation with id '{name}'.", param="delegation_id", code="delegation_not_found")
    return session.event(kind, start_ms=session.spoken_ms, end_ms=session.spoken_ms)


def _decide(session: LiveSession, event: JSON) -> Iterator[JSON]:
    questions = ((session.config.get("delegation") or {}).get("decisions") or {}).get("questions")
    if not questions:
        raise Refused("The session has no questions to decide.", param="type", code="invalid_state")
    found = decided(session, questions, source_event_id=event["event_id"])
    yield found


def _add_item(session: LiveSession, event: JSON) -> Iterator[JSON]:
    item = {"type": "message", **event["item"]}
    item["id"] = item.get("id") or session.store.fresh("item_")
    session.items[item["id"]] = item
    yield session.event("decision.item.created", item=item)


def _delete_item(session: LiveSession, event: JSON) -> Iterator[JSON]:
    name = event["item_id"]
    if session.items.pop(name, None) is None:
        raise Refused(f"No item with id '{name}'.", param="item_id", code="item_not_found")
    yield session.event("decision.item.deleted", item_id=name)


def _give(session: LiveSession, event: JSON) -> Iterator[JSON]:
    _must_respond(session)
    session.given.append(event["item"])
    return iter(())


def _create(session: LiveSession, _: JSON) -> Iterator[JSON]:
    _must_respond(session)
    given, session.given = session.given, []
    session.begin(respond(session, given))
    return iter(())


def _must_respond(session: LiveSession) -> None:
    if (session.config.get("delegation") or {}).get("type") != "responses":
        raise Refused("The session does not hand work to responses.", param="type", code="invalid_state")


def _dtmf(session: LiveSession, event: JSON) -> Iterator[JSON]:
    yield session.event("transport.dtmf.sent", event=event["event"])


def _sound(event: JSON) -> bytes:
    try:
        return base64.b64decode(event["audio"], validate=True)
    except (binascii.Error, ValueError):
        raise Refused("'audio' is not valid base64.", param="audio", code="invalid_audio") from None


Action: TypeAlias = "Callable[[LiveSession, JSON], Iterator[JSON]]"
_ACTIONS: dict[str, Action] = {
    "session.update": _update,
    "session.input_audio.append": _append,
    "session.input_audio.mute": _mute,
    "session.input_audio.unmute": _unmute,
    "session.output_audio.fixture.play": _play,
    "session.instructions.append": _instruct,
    "session.thinking.append": _think,
    "session.commentary.append": _comment,
    "decision.create": _decide,
    "decision.item.create": _add_item,
    "decision.item.delete": _delete_item,
    "response.item.create": _give,
    "response.create": _create,
    "transport.dtmf.send": _dtmf,
}
