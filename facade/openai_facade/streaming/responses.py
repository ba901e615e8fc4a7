"""Response streams: events folded into a response, the user's own type at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from openai_facade.errors import OpenAIError
from openai_facade.parsing.misfits import or_none
from openai_facade.parsing.responses import is_commentary, parsed_response
from openai_facade.parsing.targets import target_of
from openai_facade.streaming import responses_events as extended
from openai_facade.streaming.deltas import Indexed, Text, fields_of, indexed, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_generated.models import ResponseStreamEvent

    from openai_facade.parsing.parsed import ParsedResponse

T = TypeVar("T")

# Where the text of a kind of event belongs: the list inside the output item (None: the item itself), the event's field
# with the place in that list, and the field that grows. `<kind>.delta` adds a piece, `<kind>.done` has the whole.
_TEXTS: Final[dict[str, tuple[str | None, str, str]]] = {
    "response.output_text": ("content", "content_index", "text"),
    "response.refusal": ("content", "content_index", "refusal"),
    "response.reasoning_text": ("content", "content_index", "text"),
    "response.reasoning_summary_text": ("summary", "summary_index", "text"),
    "response.function_call_arguments": (None, "", "arguments"),
    "response.mcp_call_arguments": (None, "", "arguments"),
    "response.custom_tool_call_input": (None, "", "input"),
    "response.code_interpreter_call_code": (None, "", "code"),
}
_DONE_FIELDS: Final = {"response.code_interpreter_call_code": "code", "response.custom_tool_call_input": "input"}
_PARTS: Final[dict[str, tuple[str, str]]] = {
    "response.content_part": ("content", "content_index"),
    "response.reasoning_summary_part": ("summary", "summary_index"),
}
_ENDS: Final = frozenset({"response.completed", "response.failed", "response.incomplete", "response.cancelled"})


class ResponseStreamState(Generic[T]):
    """Folds the events of one stream.

    Args:
        input_tools: The tools of the request; arguments of their calls are parsed.
        text_format: The type that the answer becomes.

    Attributes:
        request_id: The server's name for the exchange, to be set by whoever knows it.
    """

    def __init__(self, *, input_tools: Iterable[Any], text_format: Any) -> None:
        self.request_id: str | None = None
        self._tools = list(input_tools or ())
        self._target = target_of(text_format)
        self._head: dict[str, Any] | None = None
        self._output: dict[int, dict[str, Any]] = {}
        self._final: dict[str, Any] | None = None

    def handle_event(self, event: ResponseStreamEvent) -> list[Any]:
        """Fold an event and give the events to hand on: itself, or one of its kind that knows more."""
        fields = fields_of(event) or {}
        kind = fields.get("type")
        text = self._fold(fields)
        if kind == "response.output_text.delta":
            return [extended.text_delta(event, (text or Text()).snapshot())]
        if kind == "response.function_call_arguments.delta":
            return [extended.arguments_delta(event, (text or Text()).snapshot())]
        if kind == "response.output_text.done":
            return [extended.text_done(event, self._parsed(fields))]
        if kind == "response.completed" and self._final is not None:
            return [extended.completed(event, self._snapshot(self._final, lenient=True))]
        return [event]

    def accumulate_event(self, event: ResponseStreamEvent) -> ParsedResponse[T]:
        """Fold an event and give the response as far as it has come."""
        self._fold(fields_of(event) or {})
        return self.snapshot

    @property
    def _completed_response(self) -> ParsedResponse[T] | None:
        """The response at its end, under the name by which tracers look for it."""
        return None if self._final is None else self._snapshot(self._final, lenient=True)

    @property
    def finished(self) -> bool:
        """Whether the response has come to its end."""
        return self._final is not None

    @property
    def response_id(self) -> str | None:
        """The id of the response, once it is known."""
        name = (self._head or {}).get("id")
        return name if isinstance(name, str) else None

    @property
    def snapshot(self) -> ParsedResponse[T]:
        """The response as far as it has come; built when it is read."""
        return self._snapshot(self._plain(), lenient=True)

    def get_final_response(self) -> ParsedResponse[T]:
        """Give the finished response, parsed.

        Raises:
            OpenAIError: The stream ended before the response was finished.
            OutputParseError: The answer does not fit its type.
        """
        if self._final is None:
            raise OpenAIError("The stream ended before the response was finished; `snapshot` has what came.")
        return self._snapshot(self._final)

    def _snapshot(self, values: dict[str, Any], *, lenient: bool = False) -> ParsedResponse[T]:
        return parsed_response(plain(values), self._target, self._tools, lenient=lenient, request_id=self.request_id)

    def _plain(self) -> dict[str, Any]:
        if self._final is not None:
            return self._final
        head: dict[str, Any] = dict(self._head or {"object": "response"})
        if self._output:
            head["output"] = self._listed_output()
        return head

    def _with_streamed_output(self, response: dict[str, Any]) -> dict[str, Any]:
        """The last state of a response; some servers leave out of it what they have streamed."""
        if response.get("output") or not self._output:
            return response
        return {**response, "output": self._listed_output()}

    def _listed_output(self) -> list[Any]:
        return [plain(_listed(self._output[place])) for place in sorted(self._output)]

    def _parsed(self, fields: dict[str, Any]) -> Any:
        target, text = self._target, fields.get("text")
        if target is None or not isinstance(text, str) or is_commentary(self._item(fields) or {}):
            return None
        return or_none(target.parse, text)  # whoever asks for the final response gets the error

    def _fold(self, fields: dict[str, Any]) -> Text | None:
        kind = fields.get("type")
        if not isinstance(kind, str):
            return None
        response = fields_of(fields.get("response"))
        if response is not None:
            self._head = response
            if kind in _ENDS:
                self._final = self._with_streamed_output(response)
            return None
        stem, _, step = kind.rpartition(".")
        if stem in _TEXTS:
            return self._fold_text(stem, step, fields)
        if stem == "response.output_item" and (item := _object(fields.get("item"))) is not None:
            place = self._place(fields, item.get("id"))
            self._output[len(self._output) if place is None else place] = item
        elif stem in _PARTS and (part := _object(fields.get("part"))) is not None:
            key, index = _PARTS[stem]
            self._entry(fields, key, fields.get(index), part)
        elif kind == "response.output_text.annotation.added":
            self._annotate(fields)
        return None

    def _fold_text(self, stem: str, step: str, fields: dict[str, Any]) -> Text | None:
        key, index, name = _TEXTS[stem]
        holder = self._item(fields) if key is None else self._entry(fields, key, fields.get(index))
        if holder is None:
            return None
        piece = fields.get("delta" if step == "delta" else _DONE_FIELDS.get(stem, name))
        if not isinstance(piece, str):
            text = holder.get(name)
            return text if isinstance(text, Text) else None
        if step != "delta":
            holder[name] = piece
            return None
        text = holder.get(name)
        if not isinstance(text, Text):
            text = holder[name] = Text(text if isinstance(text, str) else "")
        text.append(piece)
        return text

    def _annotate(self, fields: dict[str, Any]) -> None:
        part = self._entry(fields, "content", fields.get("content_index"))
        if part is not None:
            known = part.get("annotations")
            if not isinstance(known, _Grown):
                known = part["annotations"] = _Grown(known if isinstance(known, list) else ())
            known.append(fields.get("annotation"))

    def _item(self, fields: dict[str, Any]) -> dict[str, Any] | None:
        """The output item that an event is about; one that was never announced is made up from the event."""
        place = self._place(fields, fields.get("item_id"))
        return None if place is None else self._output.setdefault(place, {"id": fields.get("item_id")})

    def _place(self, fields: dict[str, Any], name: Any) -> int | None:
        """The place of the item that an event is about; servers that do not number items at least name them."""
        place = fields.get("output_index")
        if type(place) is int:
            return place
        return next((known for known, item in self._output.items() if name and item.get("id") == name), None)

    def _entry(self, fields: dict[str, Any], key: str, place: Any, value: Any = None) -> dict[str, Any] | None:
        """One entry of a list inside an output item, made or replaced as needed."""
        item = self._item(fields)
        if place is None:
            place = 0
        if item is None or type(place) is not int:
            return None
        entries = item.get(key)
        if not isinstance(entries, Indexed):
            entries = item[key] = indexed(entries)
        if value is not None:
            entries[place] = value
        entry: dict[str, Any] = entries.setdefault(place, {})
        return entry


class _Grown(list[Any]):
    """A list that was made here, and may grow here."""


def _object(value: Any) -> dict[str, Any] | None:
    """Give the fields of a model as a dict of its own, so that folding leaves the user's event as it came."""
    fields = fields_of(value)
    return None if fields is None else dict(fields)


def _listed(item: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if value is not None or key != "id"}
