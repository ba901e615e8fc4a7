# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FileCitationParam(Model):
    """File citation param (`file_citation`)."""

    type: Literal["file_citation"] = "file_citation"
    index: int
    file_id: str
    filename: str
