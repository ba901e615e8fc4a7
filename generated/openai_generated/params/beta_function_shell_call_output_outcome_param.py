# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class BetaResponseFunctionShellCallOutputContentOutcomeTimeoutParam(TypedDict, total=False):
    """Beta response function shell call output content outcome timeout (`timeout`)."""

    type: Required[Literal["timeout"]]
    """Always `timeout`."""


class BetaResponseFunctionShellCallOutputContentOutcomeExitParam(TypedDict, total=False):
    """Beta response function shell call output content outcome exit (`exit`)."""

    type: Required[Literal["exit"]]
    """Always `exit`."""
    exit_code: Required[int]
    """The number the command ended with; 0 is success."""


BetaFunctionShellCallOutputOutcomeParam: TypeAlias = (
    params.BetaResponseFunctionShellCallOutputContentOutcomeTimeoutParam
    | params.BetaResponseFunctionShellCallOutputContentOutcomeExitParam
)
"""Beta function shell call output outcome param: one of 2 kinds, told apart by `type`."""
