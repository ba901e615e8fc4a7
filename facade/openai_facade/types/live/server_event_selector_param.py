# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.client_config_param import ServerEventSelectorParam as ServerEventSelectorParam


__all__ = ["ServerEventSelectorParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ServerEventSelectorParam": "openai_generated.params.client_config_param",
    },
)
