# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.code_interpreter_tool_call_code_interpreter_output import (
        CodeInterpreterToolCallCodeInterpreterOutput,
    )


@model
class CodeInterpreterToolCall(Model):
    """Code interpreter tool call (`code_interpreter`)."""

    id: str
    """Identifies the call in its run, in the form `call_…`."""
    type: Literal["code_interpreter"] = "code_interpreter"
    """Always `code_interpreter`."""
    code_interpreter: CodeInterpreterToolCallCodeInterpreter
    """What was run and what came of it."""


@model
class CodeInterpreterToolCallCodeInterpreter(Model):
    """Code interpreter tool call code interpreter."""

    input: str
    """The Python code."""
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutput]
    """What the code printed and the pictures it made; empty until it has run."""


@model
class FileSearchToolCall(Model):
    """File search tool call (`file_search`)."""

    id: str
    """Identifies the call in its run, in the form `call_…`."""
    type: Literal["file_search"] = "file_search"
    """Always `file_search`."""
    file_search: FileSearchToolCallFileSearch
    """How the search was done and what it found."""


@model
class FileSearchToolCallFileSearch(Model):
    """File search tool call file search."""

    ranking_options: FileSearchToolCallFileSearchRankingOptions | None = None
    """How what was found was sorted and cut off; absent where the defaults were used."""
    results: list[FileSearchToolCallFileSearchResult] | None = None
    """What was found, best first; absent where the run has not searched yet."""


@model
class FileSearchToolCallFileSearchRankingOptions(Model):
    """File search tool call file search ranking options."""

    ranker: Literal["auto", "default_2024_08_21"]
    """The ranker that sorted what was found."""
    score_threshold: float
    """The score below which passages were dropped, 0 to 1."""


@model
class FileSearchToolCallFileSearchResult(Model):
    """File search tool call file search result."""

    file_id: str
    """The file that the passages come from."""
    file_name: str
    """What the file was called when it was uploaded."""
    score: float
    """How well this matches, from 0 to 1 (best)."""
    content: list[FileSearchToolCallFileSearchResultContent] | None = None
    """The passages themselves; only if `include` asked for them."""


@model
class FileSearchToolCallFileSearchResultContent(Model):
    """File search tool call file search result content (`text`)."""

    type: Literal["text"] | None = None
    """Always `text`."""
    text: str | None = None
    """The text of one passage."""


@model
class FunctionToolCall(Model):
    """Function tool call (`function`)."""

    id: str
    """Identifies the call; the output is handed in under it."""
    type: Literal["function"] = "function"
    """Always `function`."""
    function: FunctionToolCallFunction
    """The function of yours that was called."""


@model
class FunctionToolCallFunction(Model):
    """Function tool call function."""

    name: str
    """The name that the function was declared by."""
    arguments: str
    """The arguments as JSON text, which a model wrote: check before use."""
    output: str | None = None
    """What you handed in as the result; None until then."""


if TYPE_CHECKING:
    ToolCall: TypeAlias = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall
    """Tool call: one of 3 kinds, told apart by `type`."""
else:
    ToolCall = TaggedUnion(
        "ToolCall",
        __package__,
        key="type",
        variants={
            "code_interpreter": "CodeInterpreterToolCall",
            "file_search": "FileSearchToolCall",
            "function": "FunctionToolCall",
        },
        shapes=(),
    )
