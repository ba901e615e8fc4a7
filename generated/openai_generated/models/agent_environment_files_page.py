# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.environment_file import EnvironmentFile


@model
class AgentEnvironmentFilesPage(Model):
    """Agent environment files page."""

    object: str
    data: list[EnvironmentFile]
    next: str | None = None
    has_more: bool
