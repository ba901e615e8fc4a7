# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.automation_list_params import AutomationListParams as AutomationListParams


__all__ = ["AutomationListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationListParams": "openai_generated.params.automation_list_params",
    },
)
