# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class StringCheckGrader(Model):
    """String check grader (`string_check`)."""

    type: Literal["string_check"] = "string_check"
    """Always `string_check`."""
    name: str
    input: str
    reference: str
    operation: Literal["eq", "ne", "like", "ilike"]
