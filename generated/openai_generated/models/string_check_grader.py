# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class StringCheckGrader(Model):
    """String check grader (`string_check`)."""

    type: Literal["string_check"] = "string_check"
    """Always `string_check`."""
    name: str
    """What results call the grader; unique among its neighbours."""
    input: str
    """The text to look at, mostly a template such as `{{ sample.output_text }}`."""
    reference: str
    """The text to compare with, mostly a template such as `{{ item.answer }}`."""
    operation: Literal["eq", "ne", "like", "ilike"]
    """Equal, unequal, contains, or contains whatever the case; a match scores 1, else 0."""


StringCheckGraderOperation: TypeAlias = Literal["eq", "ne", "like", "ilike"]
"""String check grader operation: the values known when this was generated."""
