# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class TemplateCreateParamsNetwork(Model):
    """Template create params network."""

    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None


TemplateCreateParamsNetworkAccess: TypeAlias = Literal["enabled", "disabled", "restricted"]
"""Template create params network access: the values known when this was generated."""
