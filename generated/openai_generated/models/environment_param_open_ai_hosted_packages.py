# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class EnvironmentParamOpenAIHostedPackages(Model):
    """Environment param open ai hosted packages."""

    npm: list[str] | None = None
    python: list[str] | None = None
    system: list[str] | None = None
