# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion


@model
class CustomToolInputFormatText(Model):
    """Custom tool input format text (`text`)."""

    type: Literal["text"] = "text"
    """Always `text`."""


@model
class CustomToolInputFormatGrammar(Model):
    """Custom tool input format grammar (`grammar`)."""

    type: Literal["grammar"] = "grammar"
    """Always `grammar`."""
    syntax: Literal["lark", "regex"]
    """The notation of the rules: lark, or regex for one regular expression."""
    definition: str
    """The rules that the input has to follow, in the notation that syntax names."""


GrammarSyntax1: TypeAlias = Literal["lark", "regex"]
"""Grammar syntax 1: the values known when this was generated."""


if TYPE_CHECKING:
    CustomToolInputFormat: TypeAlias = CustomToolInputFormatText | CustomToolInputFormatGrammar
    """Custom tool input format: one of 2 kinds, told apart by `type`."""
else:
    CustomToolInputFormat = TaggedUnion(
        "CustomToolInputFormat",
        __package__,
        key="type",
        variants={
            "grammar": "CustomToolInputFormatGrammar",
            "text": "CustomToolInputFormatText",
        },
        shapes=(),
    )
