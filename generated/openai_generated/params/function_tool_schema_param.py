# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


class FunctionToolSchemaParam(TypedDict, total=False):
    """Function tool schema (`function`)."""

    name: Required[str]
    type: Required[Literal["function"]]
    description: str | None
    parameters: Mapping[str, object] | None
    strict: bool | None
