# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VectorStoreFileContentResponse(Model):
    """Vector store file content response (`vector_store.file_content.page`)."""

    object: Literal["vector_store.file_content.page"] = "vector_store.file_content.page"
    """Always `vector_store.file_content.page`."""
    data: list[FileContentResponse]
    """The passages of text that were read out of the file."""
    has_more: bool
    """Whether the text goes on beyond this page."""
    next_page: str | None = None
    """The token for the next page; None on the last one."""


@model
class FileContentResponse(Model):
    """File content response."""

    type: str | None = None
    """The kind of passage; `text` is the one there is."""
    text: str | None = None
    """The text of one passage, as the search sees it."""
