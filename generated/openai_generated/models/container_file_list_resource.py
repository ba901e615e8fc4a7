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
    first_id: str
    last_id: str
    has_more: bool
