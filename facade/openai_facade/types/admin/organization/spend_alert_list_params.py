# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.spend_alert_list_params import SpendAlertListParams as SpendAlertListParams


__all__ = ["SpendAlertListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SpendAlertListParams": "openai_generated.params.spend_alert_list_params",
    },
)
