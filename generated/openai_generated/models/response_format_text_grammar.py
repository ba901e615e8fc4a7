# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseFormatTextGrammar(Model):
    """Response format text grammar (`grammar`)."""

    type: Literal["grammar"] = "grammar"
    """Always `grammar`."""
    grammar: str
    """The grammar that the answer must follow."""
