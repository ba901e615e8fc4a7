# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class AssistantToolChoiceParam(TypedDict, total=False):
    """Assistant tool choice."""

    type: Required[Literal["function", "code_interpreter", "file_search"]]
    """The kind of tool that the run must use first."""
    function: params.AssistantToolChoiceFunctionParam | Model
    """The function that the run must call; only with the type `function`."""


class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    """Assistant tool choice function."""

    name: Required[str]
    """The name that the function was declared by."""
