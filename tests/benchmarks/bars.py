"""How fast the facade has to be: the largest allowed share of what others need for the same, by what is measured."""

from __future__ import annotations

CLIENT: dict[str, dict[str, float]] = {
    "import": {"ref": 1 / 4, "httpx": 1.3},
    "first": {"ref": 1 / 3, "newest": 1 / 3},
    "chat": {"httpx": 1.0, "ref": 0.45},
    "chat_async": {"httpx": 1.0, "ref": 0.45},
    "chat_64": {"newest": 1.0},
    "chat_stream": {"ref": 1 / 8, "httpx": 1.5},
    "responses_stream": {"ref": 1 / 8, "httpx": 1.5},
    "logprobs": {"ref": 1 / 4, "httpx": 1.3},
    "embeddings": {"ref": 0.65},
    "files": {"ref": 1 / 5},
    "client": {"ref": 1 / 10},
}
"""Whole calls, by the names of `bench_client`. `httpx` is bare httpx with `json`, `ref` openai 2.36.0."""
