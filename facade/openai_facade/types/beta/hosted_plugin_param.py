# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.hosted_plugin_param import HostedPluginParam as HostedPluginParam


__all__ = ["HostedPluginParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "HostedPluginParam": "openai_generated.params.hosted_plugin_param",
    },
)
