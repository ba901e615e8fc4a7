# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponsePromptParam(TypedDict, total=False):
    """Response prompt."""

    id: Required[str]
    """The prompt template that was made on the server."""
    version: str | None
    """Which version of the template; the current one when left out."""
    variables: Mapping[str, params.ResponsePromptVariableParam | Model] | None
    """What is filled into the template, by name: texts, pictures or files."""
