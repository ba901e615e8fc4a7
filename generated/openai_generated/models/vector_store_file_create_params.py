# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.file_chunking_strategy_param import FileChunkingStrategyParam


@model
class VectorStoreFileCreateParams(Model):
    """Vector store file create params."""

    file_id: str
    chunking_strategy: FileChunkingStrategyParam | None = None
    attributes: dict[str, str | float | bool] | None = None
