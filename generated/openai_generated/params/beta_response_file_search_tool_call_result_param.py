# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_runtime.types import TypedDict


class BetaResponseFileSearchToolCallResultParam(TypedDict, total=False):
    """Beta response file search tool call result."""

    file_id: str
    text: str
    filename: str
    attributes: Mapping[str, str | float | bool] | None
    score: float
