# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FederationRulePermissionsRestricted(Model):
    """Federation rule permissions restricted (`restricted`)."""

    scopes: list[str]
    """The permissions that are left, such as `model.request`."""
    type: Literal["restricted"] = "restricted"
    """Always `restricted`."""
