# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion


@model
class BetaCustomToolInputFormatText(Model):
    """Beta custom tool input format text (`text`)."""

    type: Literal["text"] = "text"
    """Always `text`."""


@model
class BetaCustomToolInputFormatGrammar(Model):
    """Beta custom tool input format grammar (`grammar`)."""

    type: Literal["grammar"] = "grammar"
    """Always `grammar`."""
    syntax: Literal["lark", "regex"]
    """The notation of the rules: lark, or regex for one regular expression."""
    definition: str
    """The rules that the input has to follow, in the notation that syntax names."""


BetaGrammarSyntax1: TypeAlias = Literal["lark", "regex"]
"""Beta grammar syntax 1: the values known when this was generated."""


if TYPE_CHECKING:
    BetaCustomToolFormat: TypeAlias = BetaCustomToolInputFormatText | BetaCustomToolInputFormatGrammar
    """Beta custom tool format: one of 2 kinds, told apart by `type`."""
else:
    BetaCustomToolFormat = TaggedUnion(
        "BetaCustomToolFormat",
        __package__,
        key="type",
        variants={
            "grammar": "BetaCustomToolInputFormatGrammar",
            "text": "BetaCustomToolInputFormatText",
        },
        shapes=(),
    )
