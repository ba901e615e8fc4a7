# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.program_output import ProgramOutput as ProgramOutput


__all__ = ["ProgramOutput"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProgramOutput": "openai_generated.models.program_output",
    },
)
