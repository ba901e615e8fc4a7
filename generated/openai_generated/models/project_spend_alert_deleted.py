# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectSpendAlertDeleted(Model):
    """Project spend alert deleted (`project.spend_alert.deleted`)."""

    id: str
    """The id that the alert had."""
    object: Literal["project.spend_alert.deleted"] = "project.spend_alert.deleted"
    """Always `project.spend_alert.deleted`."""
    deleted: bool
    """True once the alert is gone."""
