# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_local_environment import BetaLocalEnvironment as BetaLocalEnvironment


__all__ = ["BetaLocalEnvironment"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaLocalEnvironment": "openai_generated.models.beta_local_environment",
    },
)
