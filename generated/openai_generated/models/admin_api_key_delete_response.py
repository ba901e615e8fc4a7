# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AdminAPIKeyDeleteResponse(Model):
    """Admin API key delete response (`organization.admin_api_key.deleted`)."""

    id: str
    object: Literal["organization.admin_api_key.deleted"] = "organization.admin_api_key.deleted"
    """Always `organization.admin_api_key.deleted`."""
    deleted: bool
