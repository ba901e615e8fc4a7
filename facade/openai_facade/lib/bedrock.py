"""The Bedrock clients under the module path of the reference SDK."""

from __future__ import annotations

from ..providers.aws.clients import AsyncBedrockOpenAI, BedrockOpenAI

__all__ = ["AsyncBedrockOpenAI", "BedrockOpenAI"]
