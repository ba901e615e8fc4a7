# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.agent_browser_origin_access_param import (
        AgentBrowserOriginAccessParam as AgentBrowserOriginAccessParam,
    )


__all__ = ["AgentBrowserOriginAccessParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentBrowserOriginAccessParam": "openai_generated.params.agent_browser_origin_access_param",
    },
)
