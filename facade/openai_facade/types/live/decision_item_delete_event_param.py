# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_item_delete_event_param import (
        DecisionItemDeleteEventParam as DecisionItemDeleteEventParam,
    )


__all__ = ["DecisionItemDeleteEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionItemDeleteEventParam": "openai_generated.params.decision_item_delete_event_param",
    },
)
