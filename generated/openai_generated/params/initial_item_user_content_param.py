# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class InitialItemUserContentParam(TypedDict, total=False):
    """Initial item user content."""

    text: Required[str]
    type: Literal["input_text"] | None
