# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.static_file_chunking_strategy import StaticFileChunkingStrategy


@model
class StaticFileChunkingStrategyObject(Model):
    """Static file chunking strategy object (`static`)."""

    type: Literal["static"] = "static"
    """Always `static`."""
    static: StaticFileChunkingStrategy
    """The sizes by which the file was cut."""


@model
class OtherFileChunkingStrategyObject(Model):
    """Other file chunking strategy object (`other`)."""

    type: Literal["other"] = "other"
    """Always `other`."""


if TYPE_CHECKING:
    FileChunkingStrategy: TypeAlias = StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject
    """File chunking strategy: one of 2 kinds, told apart by `type`."""
else:
    FileChunkingStrategy = TaggedUnion(
        "FileChunkingStrategy",
        __package__,
        key="type",
        variants={
            "other": "OtherFileChunkingStrategyObject",
            "static": "StaticFileChunkingStrategyObject",
        },
        shapes=(),
    )
