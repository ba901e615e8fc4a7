# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CodeInterpreterFileOutput(Model):
    """Code interpreter file output (`files`)."""

    type: Literal["files"] = "files"
    """Always `files`."""
    files: list[CodeInterpreterFileOutputFile]
    """The files that the code wrote."""


@model
class CodeInterpreterFileOutputFile(Model):
    """Code interpreter file output file."""

    mime_type: str
    """The kind of content, such as `text/csv`."""
    file_id: str
    """The file to download, in the form `file-…`."""
