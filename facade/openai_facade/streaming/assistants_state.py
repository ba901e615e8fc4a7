"""What the events of an assistant's run come to: the run, its messages and its steps, and what there is to tell.

Pure: an event goes in, the callbacks to make come out. An event costs the same however much came before it. Events
that are lost, doubled, out of order or odd make the snapshots odd and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from openai_generated import models
from openai_runtime.model import Model
from openai_runtime.model.codec import decode

from openai_facade.streaming.deferred import deferred
from openai_facade.streaming.deltas import Indexed, Text, fields_of, merge, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

Callback: TypeAlias = tuple[str, tuple[Any, ...]]
"""The name of a handler's method, and what to call it with."""

_RUN_ENDS: Final = frozenset({"completed", "cancelled", "expired", "failed", "requires_action", "incomplete"})
_STEP_ENDS: Final = frozenset({"completed", "cancelled", "expired", "failed"})
_MESSAGE_ENDS: Final = frozenset({"completed", "incomplete"})


class AssistantState:
    """Folds the events of one stream.

    Attributes:
        run: The run, as last told.
    """

    def __init__(self) -> None:
        self.run: models.Run | None = None
        self._messages: dict[str, Any] = {}
        self._steps: dict[str, Any] = {}
        self._message: str | None = None
        self._step: str | None = None
        self._open_content: tuple[str, int] | None = None
        self._open_call: tuple[str, int] | None = None

    @property
    def message(self) -> models.ThreadMessage | None:
        """The message that was last begun or added to, as far as it has come."""
        return None if self._message is None else _whole("ThreadMessage", self._messages[self._message])

    @property
    def step(self) -> models.RunStep | None:
        """The step that is being taken, as far as it has come."""
        return None if self._step is None else _whole("RunStep", self._steps[self._step])

    @property
    def messages(self) -> list[models.ThreadMessage]:
        """All messages, in the order in which they were begun."""
        return [_whole("ThreadMessage", message) for message in self._messages.values()]

    @property
    def steps(self) -> list[models.RunStep]:
        """All steps, in the order in which they were begun."""
        return [_whole("RunStep", step) for step in self._steps.values()]

    def handle(self, event: models.AssistantStreamEvent) -> list[Callback]:
        """Fold an event and give the callbacks to make."""
        fields = fields_of(event) or {}
        kind, data = fields.get("event"), fields.get("data")
        if not isinstance(kind, str) or not isinstance(data, Model):
            return []
        family, _, state = kind.rpartition(".")
        if family == "thread.run":
            self.run = data  # type: ignore[assignment]
            return list(self._close_call()) if state in _RUN_ENDS else []
        name = data.__dict__.get("id")
        if not isinstance(name, str):
            return []
        if family == "thread.message":
            return list(self._on_message(state, name, data))
        return list(self._on_step(state, name, data)) if family == "thread.run.step" else []

    # --- messages ----------------------------------------------------------------------------------------------------

    def _on_message(self, state: str, name: str, data: Any) -> Iterator[Callback]:
        if state == "created":
            self._messages[name] = data
            self._message = name
            yield "on_message_created", (data,)
        elif state == "delta":
            yield from self._add_to_message(name, data.__dict__.get("delta"))
        elif state in _MESSAGE_ENDS:
            self._messages[name] = data
            self._message = name
            yield from self._close_content()
            yield "on_message_done", (data,)

    def _add_to_message(self, name: str, delta: Any) -> Iterator[Callback]:
        if not isinstance(delta, Model):
            return
        whole = _folded(self._messages, name, "thread.message")
        self._message = name
        merge(whole, delta.__dict__)
        for place, part, content in _placed(delta.__dict__.get("content"), whole.get("content")):
            if self._open_content != (name, place):
                yield from self._close_content()
                self._open_content = (name, place)
                if content.get("type") == "text":
                    yield "on_text_created", (_text(content),)
            text = part.__dict__.get("text")
            if content.get("type") == "text" and isinstance(text, Model):
                yield "on_text_delta", (text, _text(content))
        yield "on_message_delta", (delta, deferred(models.ThreadMessage, lambda: plain(whole)))

    def _close_content(self) -> Iterator[Callback]:
        """Say that the part of a message that was open is complete."""
        if self._open_content is None:
            return
        (name, place), self._open_content = self._open_content, None
        content = _entry(_fields(self._messages[name]).get("content"), place)
        if content.get("type") == "text":
            yield "on_text_done", (content["text"] if isinstance(content.get("text"), Model) else _text(content),)
        elif content.get("type") == "image_file":
            image = content.get("image_file")
            image = image if isinstance(image, Model) else decode(models.ImageFile, plain(image or {}))
            yield "on_image_file_done", (image,)

    # --- steps -------------------------------------------------------------------------------------------------------

    def _on_step(self, state: str, name: str, data: Any) -> Iterator[Callback]:
        if state in ("created", "in_progress"):
            self._step = name
            if state == "created" or name not in self._steps:
                self._steps[name] = data
            if state == "created":
                yield "on_run_step_created", (data,)
        elif state == "delta":
            yield from self._add_to_step(name, data.__dict__.get("delta"))
        elif state in _STEP_ENDS:
            self._steps[name] = data
            yield from self._close_call()
            self._step = None
            yield "on_run_step_done", (data,)

    def _add_to_step(self, name: str, delta: Any) -> Iterator[Callback]:
        if not isinstance(delta, Model):
            return
        whole = _folded(self._steps, name, "thread.run.step")
        self._step = name
        merge(whole, delta.__dict__)
        known = _fields(whole.get("step_details")).get("tool_calls")
        for place, part, call in _placed(_fields(delta.__dict__.get("step_details")).get("tool_calls"), known):
            if self._open_call == (name, place):
                yield "on_tool_call_delta", (part, _tool_call(call))
            else:
                yield from self._close_call()
                self._open_call = (name, place)
                yield "on_tool_call_created", (_tool_call(call),)
        yield "on_run_step_delta", (delta, deferred(models.RunStep, lambda: plain(whole)))

    def _close_call(self) -> Iterator[Callback]:
        """Say that the tool call that was open is complete."""
        if self._open_call is None:
            return
        (name, place), self._open_call = self._open_call, None
        call = _entry(_fields(_fields(self._steps[name]).get("step_details")).get("tool_calls"), place)
        yield "on_tool_call_done", (_tool_call(call),)


def _folded(known: dict[str, Any], name: str, kind: str) -> dict[str, Any]:
    """The thing that a delta adds to, as something that can grow; one that was never announced is made up."""
    whole = known.get(name)
    if not isinstance(whole, dict):
        whole = known[name] = {"id": name, "object": kind} if whole is None else whole.to_dict()
    return whole


def _whole(kind: str, thing: Any) -> Any:
    return decode(kind, plain(thing), "openai_generated.models") if isinstance(thing, dict) else thing


def _fields(thing: Any) -> dict[str, Any]:
    return fields_of(thing) or {}


def _placed(entries: Any, known: Any) -> Iterator[tuple[int, Any, dict[str, Any]]]:
    """The entries of a delta that say where they belong: the place, the entry, and what it has come to there."""
    for entry in entries if isinstance(entries, list) and isinstance(known, Indexed) else ():
        place = _fields(entry).get("index")
        if type(place) is int and isinstance(whole := known.get(place), dict):
            yield place, entry, whole


def _entry(entries: Any, place: int) -> dict[str, Any]:
    """One entry of a list, as it was folded or as it came at the end."""
    if isinstance(entries, Indexed):
        return _fields(entries.get(place))
    return _fields(entries[place]) if isinstance(entries, list) and -len(entries) <= place < len(entries) else {}


def _text(content: dict[str, Any]) -> models.Text:
    """A text as it is now."""
    fields = _fields(content.get("text"))
    value = fields.get("value")
    so_far = value.snapshot() if isinstance(value, Text) else value
    return deferred(models.Text, lambda: {"annotations": [], **plain(fields), "value": so_far and str(so_far)})


def _tool_call(call: dict[str, Any]) -> Any:
    kind = models.ToolCall.member({"type": call.get("type")})  # type: ignore[attr-defined]
    return deferred(kind if isinstance(kind, type) else Model, lambda: plain(Indexed({0: call}))[0])
