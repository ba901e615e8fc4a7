# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_tool_search_call import ResponseToolSearchCall as ResponseToolSearchCall


__all__ = ["ResponseToolSearchCall"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseToolSearchCall": "openai_generated.models.response_tool_search_call",
    },
)
