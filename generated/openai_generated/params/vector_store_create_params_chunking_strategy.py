# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


VectorStoreCreateParamsChunkingStrategy: TypeAlias = (
    params.AutoFileChunkingStrategyParam | params.StaticFileChunkingStrategyObjectParam
)
"""Vector store create params chunking strategy: one of 2 kinds, told apart by `type`."""
