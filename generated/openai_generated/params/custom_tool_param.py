# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CustomToolParam(TypedDict, total=False):
    """Custom tool (`custom`)."""

    type: Required[Literal["custom"]]
    name: Required[str]
    description: str
    format: params.CustomToolInputFormatParam | Model
    defer_loading: bool
