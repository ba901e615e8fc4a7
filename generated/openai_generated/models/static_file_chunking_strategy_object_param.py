# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.static_file_chunking_strategy import StaticFileChunkingStrategy


@model
class StaticFileChunkingStrategyObjectParam(Model):
    """Static file chunking strategy object param (`static`)."""

    type: Literal["static"] = "static"
    """Always `static`."""
    static: StaticFileChunkingStrategy
    """The sizes to cut the file by."""
