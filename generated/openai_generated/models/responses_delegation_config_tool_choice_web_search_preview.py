# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesDelegationConfigToolChoiceWebSearchPreview(Model):
    """Responses delegation config tool choice web search preview (`web_search_preview`)."""

    type: Literal["web_search_preview"] = "web_search_preview"
