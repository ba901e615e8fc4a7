# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.string_check_grader_param import StringCheckGraderParam as StringCheckGraderParam


__all__ = ["StringCheckGraderParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "StringCheckGraderParam": "openai_generated.params.string_check_grader_param",
    },
)
