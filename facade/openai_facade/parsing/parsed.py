"""Completions and responses whose output has been read into the user's own types.

They are the generated models with `parsed` and `parsed_arguments` beside the text. Both are there when a result is
dumped and left out when it is sent back as input.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_generated import models
from openai_generated.models import (
    ChatCompletion,
    ChatCompletionChoice,
    ChatCompletionMessage,
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionMessageFunctionToolCallFunction,
    Response,
    ResponseFunctionToolCall,
    ResponseOutputMessage,
    ResponseOutputText,
)

if TYPE_CHECKING:
    from typing import TypeAlias

T = TypeVar("T")

_PARSED = frozenset({"parsed"})
_ARGUMENTS = frozenset({"parsed_arguments"})


class ParsedFunction(ChatCompletionMessageFunctionToolCallFunction):
    """The function of a tool call; `parsed_arguments` where the tool's type or strictness is known."""

    __unsent__ = _ARGUMENTS
    parsed_arguments: Any = None


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    """A tool call whose arguments have been read."""

    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[T]):
    """A message; `parsed` is None where it is a refusal or calls tools."""

    __unsent__ = _PARSED
    parsed: T | None = None
    if TYPE_CHECKING:
        tool_calls: list[ParsedFunctionToolCall] | None = None  # type: ignore[assignment]


class ParsedChoice(ChatCompletionChoice, Generic[T]):
    """A choice with a parsed message."""

    message: ParsedChatCompletionMessage[T]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletion(ChatCompletion, Generic[T]):
    """A chat completion with parsed messages."""

    choices: list[ParsedChoice[T]]  # type: ignore[assignment]


class ParsedResponseOutputText(ResponseOutputText, Generic[T]):
    """A text of a response, and what it was read into."""

    __unsent__ = _PARSED
    parsed: T | None = None


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[T]):
    """A message of a response with parsed texts."""

    if TYPE_CHECKING:
        content: list[ParsedResponseOutputText[T] | models.ResponseOutputRefusal]  # type: ignore[assignment]


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """A function call whose arguments have been read."""

    __unsent__ = _ARGUMENTS
    parsed_arguments: Any = None


class ParsedResponse(Response, Generic[T]):
    """A response with parsed messages and function calls."""

    if TYPE_CHECKING:
        output: list[ParsedResponseOutputItem[T]]  # type: ignore[assignment]

    @property
    def output_parsed(self) -> T | None:
        """The first parsed text; None where there is none."""
        output = self.__dict__.get("output")
        for item in output if isinstance(output, list) else ():
            content = getattr(item, "content", None)
            for part in content if isinstance(content, list) else ():
                parsed: T | None = getattr(part, "parsed", None)
                if parsed is not None:
                    return parsed
        return None


if TYPE_CHECKING:
    ParsedContent: TypeAlias = ParsedResponseOutputText[T] | models.ResponseOutputRefusal
    # Written out, or a checker would go on to think of messages and function calls that were not read.
    ParsedResponseOutputItem: TypeAlias = (
        ParsedResponseOutputMessage[T]
        | ParsedResponseFunctionToolCall
        | models.ResponseFileSearchToolCall
        | models.ResponseFunctionToolCallOutputItem
        | models.ResponseFunctionWebSearch
        | models.ResponseComputerToolCall
        | models.ResponseComputerToolCallOutputItem
        | models.ResponseReasoningItem
        | models.Program
        | models.ProgramOutput
        | models.ResponseToolSearchCall
        | models.ResponseToolSearchOutputItem
        | models.AdditionalTools
        | models.ResponseCompactionItem
        | models.ResponseInputItemImageGenerationCall
        | models.ResponseCodeInterpreterToolCall
        | models.ResponseInputItemLocalShellCall
        | models.ResponseInputItemLocalShellCallOutput
        | models.ResponseFunctionShellToolCall
        | models.ResponseFunctionShellToolCallOutput
        | models.ResponseApplyPatchToolCall
        | models.ResponseApplyPatchToolCallOutput
        | models.ResponseInputItemMcpCall
        | models.ResponseInputItemMcpListTools
        | models.ResponseInputItemMcpApprovalRequest
        | models.ResponseOutputItemMcpApprovalResponse
        | models.ResponseCustomToolCall
        | models.ResponseCustomToolCallOutputItem
    )
else:
    ParsedContent = ParsedResponseOutputText[T] | models.ResponseOutputRefusal
    ParsedResponseOutputItem = (
        ParsedResponseOutputMessage[T] | ParsedResponseFunctionToolCall | models.ResponseOutputItem
    )
