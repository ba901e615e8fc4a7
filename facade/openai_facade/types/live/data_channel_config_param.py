# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.client_config_param import DataChannelConfigParam as DataChannelConfigParam


__all__ = ["DataChannelConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DataChannelConfigParam": "openai_generated.params.client_config_param",
    },
)
