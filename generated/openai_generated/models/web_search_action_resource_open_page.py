# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebSearchActionResourceOpenPage(Model):
    """Web search action resource open page (`open_page`)."""

    type: Literal["open_page"] = "open_page"
    url: str | None = None
