# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ContainerRetrieveResponseNetworkPolicy(Model):
    """Container retrieve response network policy."""

    type: Literal["allowlist", "disabled"]
    """Nothing at all (`disabled`), or only the domains listed."""
    allowed_domains: list[str] | None = None
    """The domains it may reach; only with the type `allowlist`."""
