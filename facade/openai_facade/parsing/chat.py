"""From a chat completion to one whose messages and tool calls have been read into the user's types."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_runtime.model import Model
from openai_runtime.model.codec import decode

from openai_facade.errors import ContentFilterFinishReasonError, LengthFinishReasonError
from openai_facade.parsing.misfits import read
from openai_facade.parsing.parsed import (
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChoice,
    ParsedFunction,
    ParsedFunctionToolCall,
)
from openai_facade.parsing.tools import parsed_arguments

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_generated.models import ChatCompletion

    from openai_facade.parsing.targets import Target


def parsed_completion(
    completion: ChatCompletion | dict[str, Any],
    target: Target[Any] | None,
    tools: list[Any],
    *,
    lenient: bool = False,
    refuse_cut: bool = True,
    request_id: str | None = None,
) -> ParsedChatCompletion[Any]:
    """Read the messages and tool calls of a completion.

    Args:
        completion: What came; its parts are taken over.
        target: What the text of messages becomes; None leaves it text.
        tools: The tools of the request.
        lenient: Leave `parsed` None where a text does not fit; for completions that are still growing.
        refuse_cut: Raise where a message was cut.
        request_id: The server's name for the exchange, where the completion was put together here.

    Raises:
        LengthFinishReasonError: A message was cut at the token limit.
        ContentFilterFinishReasonError: … or by the content filter.
        OutputParseError: A text or an argument does not fit its type.
    """
    whole = (
        completion if isinstance(completion, Model) else decode("ChatCompletion", completion, "openai_generated.models")
    )
    if request_id is not None:
        whole._request_id = request_id
    choices = whole.__dict__.get("choices")
    if isinstance(choices, list):
        if refuse_cut and not lenient:
            _refuse_cut(whole, choices)
        reader = partial(read, lenient=lenient, whole=whole)
        whole.__dict__["choices"] = [_choice(choice, target, tools, reader) for choice in choices]
    parsed: ParsedChatCompletion[Any] = become(ParsedChatCompletion, whole)
    return parsed


def _refuse_cut(completion: Any, choices: list[Any]) -> None:
    for choice in choices:
        reason = getattr(choice, "finish_reason", None)
        if reason == "length":
            raise LengthFinishReasonError(completion=completion)
        if reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=completion)


def _choice(choice: Any, target: Target[Any] | None, tools: list[Any], reader: Callable[..., Any]) -> Any:
    message = choice.__dict__.get("message") if isinstance(choice, Model) else None
    if not isinstance(message, Model):
        return choice
    fields = message.__dict__
    calls = fields.get("tool_calls")
    if isinstance(calls, list):
        fields["tool_calls"] = [_call(call, tools, reader) for call in calls]
    text = fields.get("content")
    if target is not None and isinstance(text, str) and text and not fields.get("refusal"):
        parsed = reader(partial(target.parse, text), text=text, what=target.text_name)
        if parsed is not None:
            fields["parsed"] = parsed
    choice.__dict__["message"] = become(ParsedChatCompletionMessage, message)
    return become(ParsedChoice, choice)


def _call(call: Any, tools: list[Any], reader: Callable[..., Any]) -> Any:
    function = call.__dict__.get("function") if isinstance(call, Model) else None
    if not isinstance(function, Model):
        return call
    parsed = read_arguments(function.__dict__, tools, reader)
    if parsed is not None:
        function.__dict__["parsed_arguments"] = parsed
    call.__dict__["function"] = become(ParsedFunction, function)
    return become(ParsedFunctionToolCall, call)


def read_arguments(called: dict[str, Any], tools: list[Any], reader: Callable[..., Any]) -> Any:
    """Read the arguments in the `name` and `arguments` of a call."""
    name, arguments = called.get("name"), called.get("arguments")
    parse = partial(parsed_arguments, tools, name, arguments)
    return reader(parse, text=arguments, what=f"The call of the tool {name!r}")


def become(kind: type[Any], model: Model) -> Any:
    """Give a model another class; the fields are the same ones."""
    twin = object.__new__(kind)
    twin.__dict__ = model.__dict__
    twin._request_id = model._request_id
    return twin
