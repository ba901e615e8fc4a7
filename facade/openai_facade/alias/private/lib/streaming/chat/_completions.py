"""Streams of chat completions."""

from __future__ import annotations

from openai_facade.lib.streaming.chat import AsyncChatCompletionStream as AsyncChatCompletionStream
from openai_facade.lib.streaming.chat import AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager
from openai_facade.lib.streaming.chat import ChatCompletionStream as ChatCompletionStream
from openai_facade.lib.streaming.chat import ChatCompletionStreamManager as ChatCompletionStreamManager
from openai_facade.lib.streaming.chat import ChatCompletionStreamState as ChatCompletionStreamState
