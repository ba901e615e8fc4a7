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
    """The id of the file."""
    chunking_strategy: FileChunkingStrategyParam | None = None
    """How the file is cut: auto, or static pieces of 100 to 4096 tokens with an overlap."""
    attributes: dict[str, str | float | bool] | None = None
    """Up to 16 keys with text, numbers or booleans, by which searches can filter."""
