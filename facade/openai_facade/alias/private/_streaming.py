"""Streams of events, and the decoder of their bytes."""

from __future__ import annotations

from openai_runtime.answer.sse import ServerSentEvent as ServerSentEvent
from openai_runtime.answer.sse import SSEDecoder as SSEDecoder
from openai_runtime.answer.stream import AsyncStream as AsyncStream
from openai_runtime.answer.stream import Stream as Stream
