# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.computer_action_list import ComputerActionList as ComputerActionList


__all__ = ["ComputerActionList"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ComputerActionList": "openai_generated.models.computer_action_list",
    },
)
