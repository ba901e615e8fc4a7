# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseFunctionWebSearchActionFind(Model):
    """Beta response function web search action find (`find_in_page`)."""

    type: Literal["find_in_page"] = "find_in_page"
    url: str
    pattern: str
