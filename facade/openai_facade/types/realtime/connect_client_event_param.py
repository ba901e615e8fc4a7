# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.connect_client_event_param_schema import (
        ConnectClientEventParamSchema as ConnectClientEventParam,
    )


__all__ = ["ConnectClientEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConnectClientEventParam": "openai_generated.params.connect_client_event_param_schema:ConnectClientEventParamSchema",
    },
)
