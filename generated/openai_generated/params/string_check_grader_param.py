# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class StringCheckGraderParam(TypedDict, total=False):
    """String check grader (`string_check`)."""

    type: Required[Literal["string_check"]]
    """Always `string_check`."""
    name: Required[str]
    """What results call the grader; unique among its neighbours."""
    input: Required[str]
    """The text to look at, mostly a template such as `{{ sample.output_text }}`."""
    reference: Required[str]
    """The text to compare with, mostly a template such as `{{ item.answer }}`."""
    operation: Required[Literal["eq", "ne", "like", "ilike"]]
    """Equal, unequal, contains, or contains whatever the case; a match scores 1, else 0."""
