"""Chat completion streams: chunks folded into a completion, events on the way, the user's own type at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_runtime.unset import omit

from openai_facade.errors import ContentFilterFinishReasonError, LengthFinishReasonError
from openai_facade.parsing.chat import parsed_completion
from openai_facade.parsing.misfits import or_none
from openai_facade.parsing.targets import target_of
from openai_facade.parsing.tools import is_parseable, parsed_arguments
from openai_facade.streaming import chat_events as events
from openai_facade.streaming.call_places import CallPlaces
from openai_facade.streaming.deltas import Indexed, Text, fields_of, merge, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_generated.models import ChatCompletionChunk

    from openai_facade.parsing.parsed import ParsedChatCompletion
    from openai_facade.parsing.targets import Target

T = TypeVar("T")
Events = list["events.ChatCompletionStreamEvent[Any]"]


class ChatCompletionStreamState(Generic[T]):
    """Folds the chunks of one stream; also of use where the chunks come from somewhere else.

    Args:
        input_tools: The tools of the request; arguments of their calls are parsed.
        response_format: The type that the answer becomes, or the dict that was sent.

    Attributes:
        request_id: The server's name for the exchange, to be set by whoever knows it.
    """

    def __init__(self, *, input_tools: Any = omit, response_format: Any = omit) -> None:
        self.request_id: str | None = None
        self._tools: list[Any] = list(input_tools or ())
        self._target: Target[Any] | None = target_of(response_format)
        self._parses = self._target is not None or bool(response_format)
        self._refuses_cut = self._parses or any(map(is_parseable, self._tools))
        self._head: dict[str, Any] = {}
        self._choices: dict[int, _Choice] = {}

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion as far as it has come; a part that cannot be parsed yet has no `parsed`."""
        return parsed_completion(self._plain(), self._target, self._tools, lenient=True, request_id=self.request_id)

    def handle_chunk(self, chunk: ChatCompletionChunk) -> Iterable[events.ChatCompletionStreamEvent[T]]:
        """Fold a chunk and give the events it makes.

        Raises:
            LengthFinishReasonError: Output that was to be parsed ends at the token limit.
            ContentFilterFinishReasonError: … or at the content filter.
        """
        made: Events = [events.ChunkEvent(chunk, lambda: self.current_completion_snapshot)]
        fields = fields_of(chunk) or {}
        self._head.update((key, value) for key, value in fields.items() if key != "choices" and value is not None)
        choices = fields.get("choices")
        for part in choices if isinstance(choices, list) else ():
            values = fields_of(part)
            if values is None:
                continue
            index = values.get("index")
            place = index if type(index) is int else 0
            choice = self._choices.get(place)
            if choice is None:
                choice = self._choices[place] = _Choice(self._target, self._tools, self._parses)
            choice.fold(values, made)
            self._refuse(choice)
        return made

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Give the completion, parsed.

        Raises:
            OutputParseError: The answer does not fit its type.
            LengthFinishReasonError: The answer was cut at the token limit.
            ContentFilterFinishReasonError: … or by the content filter.
        """
        return parsed_completion(
            self._plain(), self._target, self._tools, refuse_cut=self._refuses_cut, request_id=self.request_id
        )

    def _refuse(self, choice: _Choice) -> None:
        if not self._refuses_cut:
            return
        if choice.finish_reason == "length":
            raise LengthFinishReasonError(completion=self.current_completion_snapshot)
        if choice.finish_reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=self.current_completion_snapshot)

    def _plain(self) -> dict[str, Any]:
        head = {key: plain(value) for key, value in self._head.items()}
        head["object"] = "chat.completion"
        head["choices"] = [self._choices[place].plain(place) for place in sorted(self._choices)]
        return head


class _Choice:
    """One choice of the completion, folded."""

    __slots__ = (
        "_done",
        "_fields",
        "_logprobs",
        "_message",
        "_open_call",
        "_parses",
        "_places",
        "_target",
        "_tools",
        "finish_reason",
    )

    def __init__(self, target: Target[Any] | None, tools: list[Any], parses: bool) -> None:
        self._target = target
        self._tools = tools
        self._parses = parses
        self._message: dict[str, Any] = {"role": "assistant"}
        self._logprobs: dict[str, list[Any]] = {}
        self._fields: dict[str, Any] = {}
        self._done: set[str] = set()
        self._open_call: int | None = None
        self._places = CallPlaces()
        self.finish_reason: str | None = None

    def plain(self, place: int) -> dict[str, Any]:
        """Give the choice as JSON values."""
        message = plain(self._message)
        message.setdefault("content", None)
        whole = {"index": place, "message": message, "finish_reason": self.finish_reason, **self._fields}
        if self._logprobs:
            whole["logprobs"] = plain(self._logprobs)
        return whole

    def fold(self, part: dict[str, Any], made: Events) -> None:
        """Take one choice of a chunk."""
        delta = fields_of(part.get("delta")) or {}
        calls = delta.get("tool_calls")
        if isinstance(calls, list):
            calls = self._places.numbered(calls)
            delta = {**delta, "tool_calls": calls}
        merge(self._message, delta)
        self._text(delta, "content", made)
        self._text(delta, "refusal", made)
        for call in calls if isinstance(calls, list) else ():
            self._tool_call(fields_of(call) or {}, made)
        self._tokens(fields_of(part.get("logprobs")) or {}, made)
        self._fields.update((k, plain(v)) for k, v in part.items() if k not in _FOLDED and v is not None)
        reason = part.get("finish_reason")
        if isinstance(reason, str):
            self.finish_reason = reason
            self._close_text(made)
            self._close_call(made)

    def _text(self, delta: dict[str, Any], key: str, made: Events) -> None:
        piece, whole = delta.get(key), self._message.get(key)
        if not piece or not isinstance(piece, str) or not isinstance(whole, Text):
            return
        if key == "content":
            made.append(events.ContentDeltaEvent(piece, whole.snapshot(), self._parses))
        else:
            made.append(events.RefusalDeltaEvent(piece, whole.snapshot()))

    def _tool_call(self, call: dict[str, Any], made: Events) -> None:
        index = call.get("index")
        known = self._known_call(index)
        if type(index) is not int or known is None:
            return
        if index != self._open_call:
            if self._open_call is None:
                self._close_text(made)
            self._close_call(made)
            self._open_call = index
        function = fields_of(known.get("function")) or {}
        piece = (fields_of(call.get("function")) or {}).get("arguments")
        arguments = function.get("arguments")
        if isinstance(piece, str) and isinstance(arguments, Text):
            name = function.get("name") or ""
            made.append(events.FunctionToolCallArgumentsDeltaEvent(name, index, piece, arguments.snapshot()))

    def _tokens(self, logprobs: dict[str, Any], made: Events) -> None:
        for key, kind in (
            ("content", events.LogprobsContentDeltaEvent),
            ("refusal", events.LogprobsRefusalDeltaEvent),
        ):
            tokens = logprobs.get(key)
            if tokens and isinstance(tokens, list):
                whole = self._logprobs.setdefault(key, [])
                whole.extend(tokens)
                made.append(kind(tokens, whole))

    def _close_text(self, made: Events) -> None:
        """Say once what is complete of text and log probabilities."""
        content, refusal = self._message.get("content"), self._message.get("refusal")
        if isinstance(content, Text) and self._first("content"):
            text = str(content)
            made.append(events.ContentDoneEvent(text, or_none(self._target.parse, text) if self._target else None))
        if isinstance(refusal, Text) and refusal.length and self._first("refusal"):
            made.append(events.RefusalDoneEvent(str(refusal)))
        if self._logprobs.get("content") and self._first("logprobs.content"):
            made.append(events.LogprobsContentDoneEvent(self._logprobs["content"]))
        if self._logprobs.get("refusal") and self._first("logprobs.refusal"):
            made.append(events.LogprobsRefusalDoneEvent(self._logprobs["refusal"]))

    def _close_call(self, made: Events) -> None:
        known = self._known_call(self._open_call)
        if self._open_call is None or known is None or not self._first(f"tool_calls.{self._open_call}"):
            return
        function = plain(known).get("function")
        if not isinstance(function, dict) or not isinstance(arguments := function.get("arguments"), str):
            return
        name = function.get("name") or ""
        parsed = or_none(lambda text: parsed_arguments(self._tools, name, text), arguments)
        made.append(events.FunctionToolCallArgumentsDoneEvent(name, self._open_call, arguments, parsed))

    def _known_call(self, index: Any) -> dict[str, Any] | None:
        known = self._message.get("tool_calls")
        call = known.get(index) if isinstance(known, Indexed) and type(index) is int else None
        return call if isinstance(call, dict) else None

    def _first(self, what: str) -> bool:
        if what in self._done:
            return False
        self._done.add(what)
        return True


_FOLDED = frozenset({"index", "delta", "logprobs", "finish_reason"})
