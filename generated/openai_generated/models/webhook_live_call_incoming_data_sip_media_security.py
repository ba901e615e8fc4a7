# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

WebhookLiveCallIncomingDataSipMediaSecurity: TypeAlias = Literal["rtp", "srtp"]
"""Webhook live call incoming data SIP media security: the values known when this was generated."""
