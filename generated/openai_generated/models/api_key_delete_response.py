# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class APIKeyDeleteResponse(Model):
    """API key delete response (`organization.project.api_key.deleted`)."""

    object: Literal["organization.project.api_key.deleted"] = "organization.project.api_key.deleted"
    """Always `organization.project.api_key.deleted`."""
    id: str
    """The id that the key had."""
    deleted: bool
    """True once the key does not work any more."""
