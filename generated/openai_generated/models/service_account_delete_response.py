# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ServiceAccountDeleteResponse(Model):
    """Service account delete response (`organization.project.service_account.deleted`)."""

    object: Literal["organization.project.service_account.deleted"] = "organization.project.service_account.deleted"
    """Always `organization.project.service_account.deleted`."""
    id: str
    """The id that the service account had."""
    deleted: bool
    """True once it is gone and its keys do not work any more."""
