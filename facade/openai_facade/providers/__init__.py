"""Other services that speak this API: Azure, with clients of its own; Amazon Bedrock and Google's, as `provider=`.

    from openai_facade import OpenAI
    from openai_facade.providers import bedrock

    client = OpenAI(provider=bedrock(region="us-east-1"))

What they share is `provider`. May import
`client`, `calling`, `transport`, `errors` and the runtime; what a client needs of a provider it says itself
(`client.service`). Nothing here is imported before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from .aws.bedrock import bedrock as bedrock
    from .google.vertex import vertex as vertex

__getattr__, __dir__ = lazy(__name__, {"bedrock": ".aws.bedrock", "vertex": ".google.vertex"})

__all__ = ["bedrock", "vertex"]
