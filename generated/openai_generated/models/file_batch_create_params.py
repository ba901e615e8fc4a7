# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.file_chunking_strategy_param import FileChunkingStrategyParam
    from openai_generated.models.vector_store_file_create_params import VectorStoreFileCreateParams


@model
class FileBatchCreateParams(Model):
    """File batch create params."""

    file_ids: list[str] | None = None
    files: list[VectorStoreFileCreateParams] | None = None
    chunking_strategy: FileChunkingStrategyParam | None = None
    attributes: dict[str, str | float | bool] | None = None
