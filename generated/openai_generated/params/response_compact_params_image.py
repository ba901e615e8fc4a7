# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class ResponseCompactParamsImage(TypedDict, total=False):
    """Response compact params image."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether old parts of the context may be kept as pictures: auto, enabled or disabled."""
