# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FileUpdateParams(Model):
    """File update params."""

    attributes: dict[str, str | float | bool] | None = None
    """Up to 16 keys with text, numbers or booleans, by which searches can filter."""
