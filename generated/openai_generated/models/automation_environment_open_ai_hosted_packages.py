# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AutomationEnvironmentOpenAIHostedPackages(Model):
    """Automation environment open ai hosted packages."""

    npm: list[str]
    python: list[str]
    system: list[str]
