# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.file_object import FileObject


@model
class ListFilesResponse(Model):
    """List files response."""

    object: str
    """Always `list`."""
    data: list[FileObject]
    """The files on this page, in the order asked for."""
    first_id: str
    """The id of the first file here; pass it as `before` where a call takes it."""
    last_id: str
    """The id of the last file here; pass it as `after` to get what follows."""
    has_more: bool
    """Whether another page follows."""
