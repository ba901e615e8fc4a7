# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class ResponseCompactParamsImage(TypedDict, total=False):
    """Response compact params image."""

    context_compression: Literal["auto", "enabled", "disabled"]
