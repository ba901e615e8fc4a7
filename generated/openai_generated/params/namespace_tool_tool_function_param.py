# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class NamespaceToolToolFunctionParam(TypedDict, total=False):
    """Namespace tool tool function (`function`)."""

    name: Required[str]
    description: str | None
    parameters: Mapping[str, object] | None
    strict: bool | None
    type: Required[Literal["function"]]
    defer_loading: bool
