# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.client_config import ServerEventSelector as ServerEventSelector


__all__ = ["ServerEventSelector"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ServerEventSelector": "openai_generated.models.client_config",
    },
)
