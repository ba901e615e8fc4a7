# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebSearchActionResourceFindInPage(Model):
    """Web search action resource find in page (`find_in_page`)."""

    pattern: str | None = None
    type: Literal["find_in_page"] = "find_in_page"
    url: str | None = None
