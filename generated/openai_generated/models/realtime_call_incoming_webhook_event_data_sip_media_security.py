# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeCallIncomingWebhookEventDataSipMediaSecurity: TypeAlias = Literal["rtp", "srtp"]
"""Realtime call incoming webhook event data SIP media security: the values known when this was generated."""
