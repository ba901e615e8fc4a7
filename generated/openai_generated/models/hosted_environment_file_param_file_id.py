# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class HostedEnvironmentFileParamFileID(Model):
    """Hosted environment file param file ID (`file_id`)."""

    file_id: str
    path: str
    type: Literal["file_id"] = "file_id"
