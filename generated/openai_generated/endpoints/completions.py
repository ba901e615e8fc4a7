# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `completions`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_COMPLETION = Endpoint(
    operation="createCompletion",
    method="POST",
    path="/completions",
    response="Completion",
    stream_event="Completion",
    body="json",
)
"""Continue a raw text prompt with a legacy completion model, whole or as a stream."""
