# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_runtime.types import TypedDict


class FunctionDefinitionParam(TypedDict, total=False):
    """Function definition."""

    description: str
    name: Required[str]
    parameters: Mapping[str, object]
    strict: bool | None
