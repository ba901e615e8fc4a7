# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    """Assistant create params tool resources file search vector store chunking strategy auto (`auto`)."""

    type: Required[Literal["auto"]]
    """Which variant this is: `auto` or `static`."""
