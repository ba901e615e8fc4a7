# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.automation_update_params import AutomationUpdateParams as AutomationUpdateParams


__all__ = ["AutomationUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationUpdateParams": "openai_generated.params.automation_update_params",
    },
)
