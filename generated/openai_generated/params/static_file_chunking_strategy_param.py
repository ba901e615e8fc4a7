# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """Static file chunking strategy."""

    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]
