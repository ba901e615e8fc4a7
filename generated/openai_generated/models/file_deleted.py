# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FileDeleted(Model):
    """File deleted (`file`)."""

    id: str
    """The id that the file had; it is of no use any more."""
    object: Literal["file"] = "file"
    """Always `file`."""
    deleted: bool
    """True once the file is gone."""
