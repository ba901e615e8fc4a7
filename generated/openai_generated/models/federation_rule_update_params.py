# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.federation_rule_permissions import FederationRulePermissions


@model
class FederationRuleUpdateParams(Model):
    """Federation rule update params."""

    attribute_matchers: dict[str, str | bool | int | float] | None = None
    """What the attributes of a token must be, by name."""
    description: str | None = None
    """A description for people to read."""
    enabled: bool | None = None
    """Whether this is in use; true by default."""
    name: str | None = None
    """The name."""
    permissions: FederationRulePermissions | None = None
    """What the tokens permit from now on."""
