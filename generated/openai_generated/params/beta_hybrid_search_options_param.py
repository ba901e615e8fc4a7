# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaHybridSearchOptionsParam(TypedDict, total=False):
    """Beta hybrid search options."""

    embedding_weight: Required[float]
    text_weight: Required[float]
