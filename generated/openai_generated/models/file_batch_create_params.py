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
    """The ids of 1 to 2000 uploaded files, all treated alike; give this or files."""
    files: list[VectorStoreFileCreateParams] | None = None
    """1 to 2000 uploaded files, each with attributes and chunking of its own; give this or file_ids."""
    chunking_strategy: FileChunkingStrategyParam | None = None
    """How the files are cut: auto, or static pieces of 100 to 4096 tokens with an overlap."""
    attributes: dict[str, str | float | bool] | None = None
    """Up to 16 keys with text, numbers or booleans, by which searches can filter."""
