# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class StringCheckGraderParam(TypedDict, total=False):
    """String check grader (`string_check`)."""

    type: Required[Literal["string_check"]]
    """Always `string_check`."""
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"]]
