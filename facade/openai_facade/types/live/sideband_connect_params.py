# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.sideband_connect_params import SidebandConnectParams as SidebandConnectParams


__all__ = ["SidebandConnectParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SidebandConnectParams": "openai_generated.params.sideband_connect_params",
    },
)
