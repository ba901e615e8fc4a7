# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.responses_delegation_config_tool_schema_param import (
        FunctionToolSchemaParam as FunctionToolParam,
    )


__all__ = ["FunctionToolParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FunctionToolParam": "openai_generated.params.responses_delegation_config_tool_schema_param:FunctionToolSchemaParam",
    },
)
