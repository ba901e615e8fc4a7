# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class StaticFileChunkingStrategy(Model):
    """Static file chunking strategy."""

    max_chunk_size_tokens: int
    chunk_overlap_tokens: int
