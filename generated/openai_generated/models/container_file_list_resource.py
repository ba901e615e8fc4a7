# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.file_retrieve_response import FileRetrieveResponse


@model
class ContainerFileListResource(Model):
    """Container file list resource (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[FileRetrieveResponse]
    """The files on this page."""
    first_id: str
    """The id of the first file here."""
    last_id: str
    """The id of the last file here, for `after`."""
    has_more: bool
    """Whether another page follows."""
