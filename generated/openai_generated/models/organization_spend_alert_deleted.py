# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrganizationSpendAlertDeleted(Model):
    """Organization spend alert deleted (`organization.spend_alert.deleted`)."""

    id: str
    """The id that the alert had."""
    object: Literal["organization.spend_alert.deleted"] = "organization.spend_alert.deleted"
    """Always `organization.spend_alert.deleted`."""
    deleted: bool
    """True once the alert is gone."""
