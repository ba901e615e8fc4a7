# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomToolInputFormatGrammar(Model):
    """Custom tool input format grammar (`grammar`)."""

    type: Literal["grammar"] = "grammar"
    """Always `grammar`."""
    syntax: Literal["lark", "regex"]
    """The notation of the rules: lark, or regex for one regular expression."""
    definition: str
    """The rules that the input has to follow, in the notation that syntax names."""
