# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy_static_static import (
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    )


@model
class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic(Model):
    """Assistant create params tool resources file search vector store chunking strategy static (`static`)."""

    type: Literal["static"] = "static"
    """Which variant this is: `auto` or `static`."""
    static: AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
    """The sizes to cut by."""
