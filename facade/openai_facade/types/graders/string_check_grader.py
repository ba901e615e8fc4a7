# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.string_check_grader import StringCheckGrader as StringCheckGrader


__all__ = ["StringCheckGrader"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "StringCheckGrader": "openai_generated.models.string_check_grader",
    },
)
