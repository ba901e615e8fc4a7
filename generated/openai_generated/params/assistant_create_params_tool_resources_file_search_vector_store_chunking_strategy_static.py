# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    """Assistant create params tool resources file search vector store chunking strategy static (`static`)."""

    type: Required[Literal["static"]]
    """Which variant this is: `auto` or `static`."""
    static: Required[params.AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic | Model]
    """The sizes to cut by."""
