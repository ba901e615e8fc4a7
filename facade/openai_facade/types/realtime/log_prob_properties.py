# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.log_prob_properties import LogProbProperties as LogProbProperties


__all__ = ["LogProbProperties"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LogProbProperties": "openai_generated.models.log_prob_properties",
    },
)
