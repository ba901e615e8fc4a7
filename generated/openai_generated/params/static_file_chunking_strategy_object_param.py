# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    """Static file chunking strategy object param (`static`)."""

    type: Required[Literal["static"]]
    """Always `static`."""
    static: Required[params.StaticFileChunkingStrategyParam | Model]
    """The sizes to cut the file by."""


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """Static file chunking strategy."""

    max_chunk_size_tokens: Required[int]
    """The size of one passage in tokens, 100 to 4096; 800 where no strategy is chosen."""
    chunk_overlap_tokens: Required[int]
    """How many tokens neighbours share, at most half a passage; 400 where no strategy is chosen."""
