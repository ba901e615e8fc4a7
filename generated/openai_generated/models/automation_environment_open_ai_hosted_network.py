# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationEnvironmentOpenAIHostedNetwork(Model):
    """Automation environment open ai hosted network."""

    access: Literal["enabled", "disabled", "restricted"] | str
    allowed_domains: list[str]
