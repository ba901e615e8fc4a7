# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class BetaResponsesClientEventResponseCreateImageParam(TypedDict, total=False):
    """Beta responses client event response create image."""

    context_compression: Literal["auto", "enabled", "disabled"] | None
