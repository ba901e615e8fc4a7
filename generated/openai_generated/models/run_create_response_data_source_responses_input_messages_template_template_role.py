# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRole(Model):
    """Run create response data source responses input messages template template role."""

    role: str
    """Who speaks, such as `user`, `assistant` or `system`."""
    content: str
    """What is said; `{{ item.… }}` is replaced by the item's fields."""
