# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class EnvironmentTemplatePackages(Model):
    """Environment template packages."""

    npm: list[str]
    python: list[str]
    system: list[str]
