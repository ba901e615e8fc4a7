# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class ResponseFunctionShellCallOutputContentOutcomeTimeout(Model):
    """Response function shell call output content outcome timeout (`timeout`)."""

    type: Literal["timeout"] = "timeout"
    """Always `timeout`."""


@model
class ResponseFunctionShellCallOutputContentOutcomeExit(Model):
    """Response function shell call output content outcome exit (`exit`)."""

    type: Literal["exit"] = "exit"
    """Always `exit`."""
    exit_code: int
    """The number the command ended with; 0 is success."""


if TYPE_CHECKING:
    FunctionShellCallOutputOutcomeParam: TypeAlias = (
        ResponseFunctionShellCallOutputContentOutcomeTimeout | ResponseFunctionShellCallOutputContentOutcomeExit
    )
    """Function shell call output outcome param: one of 2 kinds, told apart by `type`."""
else:
    FunctionShellCallOutputOutcomeParam = TaggedUnion(
        "FunctionShellCallOutputOutcomeParam",
        __package__,
        key="type",
        variants={
            "exit": "ResponseFunctionShellCallOutputContentOutcomeExit",
            "timeout": "ResponseFunctionShellCallOutputContentOutcomeTimeout",
        },
        shapes=(),
    )
