"""Names at other paths than their own: those of the reference SDK here, those of our first version in `former/`.

May import everything; nothing but the package itself imports it. `former/` lies on the path of the package, so that its
modules are found as `openai_facade.<name>`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from ..parsing.targets import type_to_response_format_param as type_to_response_format_param
    from ..parsing.tools import pydantic_function_tool as pydantic_function_tool
    from ..parsing.tools import pydantic_responses_function_tool as pydantic_responses_function_tool
    from ..streaming.chat_events import ResponseFormatT as ResponseFormatT

__getattr__, __dir__ = lazy(
    __name__,
    {
        "pydantic_function_tool": "..parsing.tools",
        "pydantic_responses_function_tool": "..parsing.tools",
        "type_to_response_format_param": "..parsing.targets",
        "ResponseFormatT": "..streaming.chat_events",
    },
)
