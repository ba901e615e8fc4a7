# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.files import FileTypes
from openai_runtime.types import TypedDict


class ContainerFileCreateParams(TypedDict, total=False):
    """What `POST /containers/{container_id}/files` takes."""

    file_id: str
    """The id of an uploaded file to copy into the container; give this or file."""
    file: FileTypes
    """The file to put into the container; give this or file_id."""
