# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import Iterable, TypedDict


class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    """Chat completion allowed tools param."""

    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Mapping[str, object]]]
