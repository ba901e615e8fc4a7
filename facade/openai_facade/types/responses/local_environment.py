# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.local_environment import LocalEnvironment as LocalEnvironment


__all__ = ["LocalEnvironment"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LocalEnvironment": "openai_generated.models.local_environment",
    },
)
