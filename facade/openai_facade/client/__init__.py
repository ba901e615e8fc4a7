"""The clients: `OpenAI` and `AsyncOpenAI`, how they are made, what they are told, and the verbs for unknown paths.

This is the top of the house. It may import everything below it: `calling`, `transport`, `auth`, `errors`, the tree of
`resources`, and the runtime. Nothing imports it but `azure` (two more clients) and the package itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from .clients import AsyncClient as AsyncClient
    from .clients import AsyncOpenAI as AsyncOpenAI
    from .clients import Client as Client
    from .clients import OpenAI as OpenAI

__getattr__, __dir__ = lazy(__name__, dict.fromkeys(("OpenAI", "AsyncOpenAI", "Client", "AsyncClient"), ".clients"))

__all__ = ["AsyncClient", "AsyncOpenAI", "Client", "OpenAI"]
