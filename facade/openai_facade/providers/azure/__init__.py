"""The clients for Azure OpenAI: where their requests go, and whom they name.

May import `client`, `calling`, `transport` and the runtime.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from .clients import AsyncAzureOpenAI as AsyncAzureOpenAI
    from .clients import AzureOpenAI as AzureOpenAI

__getattr__, __dir__ = lazy(__name__, {"AzureOpenAI": ".clients", "AsyncAzureOpenAI": ".clients"})

__all__ = ["AsyncAzureOpenAI", "AzureOpenAI"]
