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
    """The uploaded file to add, in the form `file-…`."""
    chunking_strategy: FileChunkingStrategyParam | None = None
    """How to cut the file into passages; by default 800 tokens each, 400 of them shared."""
    attributes: dict[str, str | float | bool] | None = None
    """Up to 16 pairs that a search can filter by: strings, numbers or booleans; None for none."""
