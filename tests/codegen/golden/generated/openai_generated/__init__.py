# Generated, do not edit. Made by: python -m openai_codegen generate
"""Every operation of the API as a typed function, and the models, endpoints and resources made of the same description.

from openai_generated import AuthenticatedClient
from openai_generated.api.embeddings import create_embedding

client = AuthenticatedClient(token="...")
create_embedding.sync(client=client, body={"model": "...", "input": "..."})
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.client import AuthenticatedClient as AuthenticatedClient
    from openai_generated.client import Client as Client

__getattr__, __dir__ = lazy(__name__, {"AuthenticatedClient": ".client", "Client": ".client"})
