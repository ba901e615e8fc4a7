# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ImageURLParam(TypedDict, total=False):
    """Image URL."""

    url: Required[str]
    detail: Literal["auto", "low", "high"]
