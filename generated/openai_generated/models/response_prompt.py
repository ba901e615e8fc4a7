# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.response_prompt_variable import ResponsePromptVariable


@model
class ResponsePrompt(Model):
    """Response prompt."""

    id: str
    """The prompt template that was made on the server."""
    version: str | None = None
    """Which version of the template; the current one when left out."""
    variables: dict[str, ResponsePromptVariable] | None = None
    """What is filled into the template, by name: texts, pictures or files."""
