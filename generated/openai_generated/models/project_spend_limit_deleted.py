# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectSpendLimitDeleted(Model):
    """Project spend limit deleted (`project.spend_limit.deleted`)."""

    object: Literal["project.spend_limit.deleted"] = "project.spend_limit.deleted"
    """Always `project.spend_limit.deleted`."""
    deleted: bool
    """True once spending has no bound any more."""
