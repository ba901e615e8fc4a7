# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaNamespaceToolParam(TypedDict, total=False):
    """Beta namespace tool (`namespace`)."""

    type: Required[Literal["namespace"]]
    name: Required[str]
    description: Required[str]
    tools: Required[Iterable[params.BetaNamespaceToolToolParam | Model]]
