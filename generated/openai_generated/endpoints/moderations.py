# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `moderations`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_MODERATION = Endpoint(
    operation="createModeration",
    method="POST",
    path="/moderations",
    response="ModerationCreateResponse",
    body="json",
)
"""Classify texts and images by category of harmful content."""
