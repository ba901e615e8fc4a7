# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

LiveCallIncomingWebhookEventDataSipMediaSecurity: TypeAlias = Literal["rtp", "srtp"]
"""Live call incoming webhook event data SIP media security: the values known when this was generated."""
