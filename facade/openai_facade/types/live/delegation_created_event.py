# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.delegation_created_event import (
        DelegationCreatedEvent as DelegationCreatedEvent,
        DelegationCreatedEventDelegation as Delegation,
    )


__all__ = ["Delegation", "DelegationCreatedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Delegation": "openai_generated.models.delegation_created_event:DelegationCreatedEventDelegation",
        "DelegationCreatedEvent": "openai_generated.models.delegation_created_event",
    },
)
