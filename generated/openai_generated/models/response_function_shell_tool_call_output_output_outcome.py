# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class ResponseFunctionShellToolCallOutputOutputOutcomeTimeout(Model):
    """Response function shell tool call output output outcome timeout (`timeout`)."""

    type: Literal["timeout"] = "timeout"
    """Always `timeout`."""


@model
class ResponseFunctionShellToolCallOutputOutputOutcomeExit(Model):
    """Response function shell tool call output output outcome exit (`exit`)."""

    type: Literal["exit"] = "exit"
    """Always `exit`."""
    exit_code: int
    """The number the command ended with; 0 is success."""


if TYPE_CHECKING:
    ResponseFunctionShellToolCallOutputOutputOutcome: TypeAlias = (
        ResponseFunctionShellToolCallOutputOutputOutcomeTimeout | ResponseFunctionShellToolCallOutputOutputOutcomeExit
    )
    """Response function shell tool call output output outcome: one of 2 kinds, told apart by `type`."""
else:
    ResponseFunctionShellToolCallOutputOutputOutcome = TaggedUnion(
        "ResponseFunctionShellToolCallOutputOutputOutcome",
        __package__,
        key="type",
        variants={
            "exit": "ResponseFunctionShellToolCallOutputOutputOutcomeExit",
            "timeout": "ResponseFunctionShellToolCallOutputOutputOutcomeTimeout",
        },
        shapes=(),
    )
