# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto(Model):
    """Thread create params tool resources file search vector store chunking strategy auto (`auto`)."""

    type: Literal["auto"] = "auto"
    """Which variant this is: `auto` or `static`."""
