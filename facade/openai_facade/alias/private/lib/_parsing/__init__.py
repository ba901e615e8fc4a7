"""The types of structured outputs as arguments of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from . import _completions as _completions
    from . import _responses as _responses
    from ._completions import type_to_response_format_param as type_to_response_format_param
    from ._responses import type_to_text_format_param as type_to_text_format_param

__getattr__, __dir__ = lazy(
    __name__,
    {
        "_completions": "._completions:",
        "_responses": "._responses:",
        "type_to_response_format_param": "._completions",
        "type_to_text_format_param": "._responses",
    },
)
