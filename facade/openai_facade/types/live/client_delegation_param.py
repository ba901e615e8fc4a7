# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.client_delegation_param import ClientDelegationParam as ClientDelegationParam


__all__ = ["ClientDelegationParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ClientDelegationParam": "openai_generated.params.client_delegation_param",
    },
)
