"""Stream helpers: events with accumulated snapshots, made from what a server streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from .assistants import (
        AssistantEventHandler,
        AssistantStreamManager,
        AsyncAssistantEventHandler,
        AsyncAssistantStreamManager,
    )
    from .chat import ChatCompletionStreamState
    from .chat_streams import (
        AsyncChatCompletionStream,
        AsyncChatCompletionStreamManager,
        ChatCompletionStream,
        ChatCompletionStreamManager,
    )
    from .responses import ResponseStreamState
    from .responses_streams import (
        AsyncResponseStream,
        AsyncResponseStreamManager,
        ResponseStream,
        ResponseStreamManager,
    )

__all__ = [
    "AssistantEventHandler",
    "AssistantStreamManager",
    "AsyncAssistantEventHandler",
    "AsyncAssistantStreamManager",
    "AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager",
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "ChatCompletionStream",
    "ChatCompletionStreamManager",
    "ChatCompletionStreamState",
    "ResponseStream",
    "ResponseStreamManager",
    "ResponseStreamState",
]

_TABLE = {
    ".assistants": (
        "AssistantEventHandler AssistantStreamManager AsyncAssistantEventHandler AsyncAssistantStreamManager"
    ),
    ".chat": "ChatCompletionStreamState",
    ".chat_streams": (
        "AsyncChatCompletionStream AsyncChatCompletionStreamManager ChatCompletionStream ChatCompletionStreamManager"
    ),
    ".responses": "ResponseStreamState",
    ".responses_streams": "AsyncResponseStream AsyncResponseStreamManager ResponseStream ResponseStreamManager",
}
_getattr, __dir__ = lazy(__name__, {name: module for module, names in _TABLE.items() for name in names.split()})

if not TYPE_CHECKING:
    __getattr__ = _getattr
