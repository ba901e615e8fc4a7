# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class AutoFileChunkingStrategyParam(TypedDict, total=False):
    """Auto file chunking strategy param (`auto`)."""

    type: Required[Literal["auto"]]
    """Always `auto`."""
