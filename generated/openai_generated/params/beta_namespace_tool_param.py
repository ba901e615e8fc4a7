# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaNamespaceToolParam(TypedDict, total=False):
    """Beta namespace tool (`namespace`)."""

    type: Required[Literal["namespace"]]
    """Always `namespace`."""
    name: Required[str]
    """The name that stands before those of the tools in the group."""
    description: Required[str]
    """Tells the model what the tools of the group have in common."""
    tools: Required[Iterable[params.BetaNamespaceToolToolParam | Model]]
    """The functions and custom tools of the group."""
