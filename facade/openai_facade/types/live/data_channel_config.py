# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.client_config import DataChannelConfig as DataChannelConfig


__all__ = ["DataChannelConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DataChannelConfig": "openai_generated.models.client_config",
    },
)
