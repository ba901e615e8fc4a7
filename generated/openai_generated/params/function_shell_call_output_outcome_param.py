# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class ResponseFunctionShellCallOutputContentOutcomeTimeoutParam(TypedDict, total=False):
    """Response function shell call output content outcome timeout (`timeout`)."""

    type: Required[Literal["timeout"]]
    """Always `timeout`."""


class ResponseFunctionShellCallOutputContentOutcomeExitParam(TypedDict, total=False):
    """Response function shell call output content outcome exit (`exit`)."""

    type: Required[Literal["exit"]]
    """Always `exit`."""
    exit_code: Required[int]
    """The number the command ended with; 0 is success."""


FunctionShellCallOutputOutcomeParam: TypeAlias = (
    params.ResponseFunctionShellCallOutputContentOutcomeTimeoutParam
    | params.ResponseFunctionShellCallOutputContentOutcomeExitParam
)
"""Function shell call output outcome param: one of 2 kinds, told apart by `type`."""
