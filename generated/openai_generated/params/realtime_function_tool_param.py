# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeFunctionToolParam(TypedDict, total=False):
    """Realtime function tool (`function`)."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, object]
