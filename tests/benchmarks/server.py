"""A loopback server whose answers are rendered before the first request, so that only the client's time shows.

`python tests/benchmarks/server.py` prints its port and serves until its standard input closes.
"""

from __future__ import annotations

import asyncio
import base64
import json
import struct
import sys
import threading
from functools import cache


def rendered(
    body: bytes, kind: str = "application/json", status: str = "200 OK", *, chunks: list[bytes] | None = None
) -> bytes:
    """A whole answer as bytes; chunked when it is given as chunks."""
    head = (
        f"HTTP/1.1 {status}\r\ndate: Sun, 01 Nov 2026 12:00:00 GMT\r\ncontent-type: {kind}\r\n"
        "x-request-id: req_0123456789\r\n"
        "openai-organization: org-1\r\nopenai-processing-ms: 12\r\nopenai-version: 2020-10-01\r\n"
        "x-ratelimit-limit-requests: 10000\r\nx-ratelimit-limit-tokens: 2000000\r\n"
        "x-ratelimit-remaining-requests: 9999\r\nx-ratelimit-remaining-tokens: 1999000\r\n"
        "x-ratelimit-reset-requests: 6ms\r\nx-ratelimit-reset-tokens: 30ms\r\n"
    ).encode()
    if chunks is None:
        return head + b"content-length: %d\r\n\r\n%s" % (len(body), body)
    framed = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)
    return head + b"transfer-encoding: chunked\r\n\r\n" + framed + b"0\r\n\r\n"


def completion(text: str, logprobs: object = None) -> bytes:
    """A chat completion."""
    return json.dumps(
        {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1778000000,
            "model": "gpt-5",
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": text, "refusal": None, "annotations": []},
                    "logprobs": logprobs,
                    "finish_reason": "stop",
                }
            ],
            "usage": {
                "prompt_tokens": 12,
                "completion_tokens": 9,
                "total_tokens": 21,
                "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
                "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0},
            },
            "service_tier": "default",
            "system_fingerprint": "fp_1",
        }
    ).encode()


@cache
def chat() -> bytes:
    return rendered(completion("Hello! How can I help you today?"))


@cache
def logprobs() -> bytes:
    def token(number: int) -> dict[str, object]:
        text = f"tok{number}"
        return {"token": text, "logprob": -0.25 - number / 1000, "bytes": list(text.encode())}

    content = [{**token(n), "top_logprobs": [token(n + k) for k in range(5)]} for n in range(8000)]
    return rendered(completion("x", {"content": content, "refusal": None}))


EVENTS = 1000


@cache
def chat_stream() -> bytes:
    def event(delta: object, reason: str | None = None) -> bytes:
        payload = {
            "id": "chatcmpl-1",
            "object": "chat.completion.chunk",
            "created": 1778000000,
            "model": "gpt-5",
            "service_tier": "default",
            "system_fingerprint": "fp_1",
            "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": reason}],
        }
        return f"data: {json.dumps(payload)}\n\n".encode()

    chunks = [event({"content": f" word{n}"}) for n in range(EVENTS - 1)] + [event({}, "stop"), b"data: [DONE]\n\n"]
    return rendered(b"", "text/event-stream", chunks=chunks)


def response(status: str) -> dict[str, object]:
    """A response with four output items."""
    output = [
        {"id": "rs_1", "type": "reasoning", "summary": [{"type": "summary_text", "text": "thinking"}]},
        {"id": "ws_1", "type": "web_search_call", "status": "completed", "action": {"type": "search", "query": "q"}},
        {
            "id": "fc_1",
            "type": "function_call",
            "call_id": "call_1",
            "name": "f",
            "arguments": "{}",
            "status": "completed",
        },
        {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "status": "completed",
            "content": [{"type": "output_text", "text": "Hello there", "annotations": [], "logprobs": []}],
        },
    ]
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1778000000,
        "status": status,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "max_output_tokens": None,
        "model": "gpt-5",
        "output": output,
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "reasoning": {"effort": "medium", "summary": None},
        "store": True,
        "temperature": 1.0,
        "text": {"format": {"type": "text"}, "verbosity": "medium"},
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": {
            "input_tokens": 10,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 20,
            "output_tokens_details": {"reasoning_tokens": 5},
            "total_tokens": 30,
        },
        "user": None,
        "metadata": {},
    }


@cache
def responses() -> bytes:
    return rendered(json.dumps(response("completed")).encode())


@cache
def responses_stream() -> bytes:
    payloads: list[dict[str, object]] = [{"type": "response.created", "response": response("in_progress")}]
    payloads += [
        {
            "type": "response.output_text.delta",
            "item_id": "msg_1",
            "output_index": 0,
            "content_index": 0,
            "delta": f" word{n}",
            "logprobs": [],
        }
        for n in range(EVENTS - 2)
    ]
    payloads.append({"type": "response.completed", "response": response("completed")})
    chunks = [
        f"event: {payload['type']}\ndata: {json.dumps({**payload, 'sequence_number': n})}\n\n".encode()
        for n, payload in enumerate(payloads)
    ]
    return rendered(b"", "text/event-stream", chunks=chunks)


@cache
def embeddings(encoded: bool) -> bytes:
    vector = [((n * 7919) % 2000 - 1000) / 1000 for n in range(1536)]
    value: object = base64.b64encode(struct.pack("<1536f", *vector)).decode() if encoded else vector
    data = [{"object": "embedding", "index": n, "embedding": value} for n in range(2048)]
    usage = {"prompt_tokens": 8, "total_tokens": 8}
    return rendered(json.dumps({"object": "list", "data": data, "model": "m", "usage": usage}).encode())


@cache
def files(page: int) -> bytes:
    data = [
        {
            "id": f"file-{page}-{n}",
            "object": "file",
            "bytes": 120000,
            "created_at": 1778000000,
            "expires_at": None,
            "filename": f"salesOverview{n}.pdf",
            "purpose": "assistants",
            "status": "processed",
            "status_details": None,
        }
        for n in range(100)
    ]
    return rendered(json.dumps({"object": "list", "data": data, "has_more": page < 99}).encode())


def limited() -> bytes:
    error = {"message": "Slow down", "type": "requests", "param": None, "code": "rate_limit_exceeded"}
    return rendered(json.dumps({"error": error}).encode(), status="429 Too Many Requests")


def answer(target: bytes, body: bytes) -> bytes:
    """The answer to a request."""
    path, _, query = target.partition(b"?")
    if path.endswith(b"/chat/completions"):
        if b'"logprobs"' in body:
            return logprobs()
        if b'"limited"' in body:
            return limited()
        return chat_stream() if b'"stream":true' in body.replace(b" ", b"") else chat()
    if path.endswith(b"/responses"):
        return responses_stream() if b'"stream":true' in body.replace(b" ", b"") else responses()
    if path.endswith(b"/embeddings"):
        return embeddings(b"base64" in body)
    if path.endswith(b"/files"):
        after = query.partition(b"after=file-")[2].partition(b"-")[0]
        return files(int(after) + 1 if after else 0)
    return rendered(b"{}")


class Connection(asyncio.Protocol):
    """Finds requests in what arrives and answers them."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.buffer = b""

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head = self.buffer[:end]
            marker = head.lower().find(b"content-length:")
            length = int(head[marker + 15 :].partition(b"\r\n")[0]) if marker >= 0 else 0
            if len(self.buffer) < end + 4 + length:
                return
            body = self.buffer[end + 4 : end + 4 + length]
            self.buffer = self.buffer[end + 4 + length :]
            self.transport.write(answer(head.split(b" ", 2)[1], body))  # type: ignore[attr-defined]


async def main() -> None:
    """Serve until standard input closes."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=2048)
    for make in (chat, logprobs, chat_stream, responses, responses_stream):
        make()
    for encoded in (True, False):
        embeddings(encoded)
    for page in range(100):
        files(page)
    print(server.sockets[0].getsockname()[1], flush=True)
    gone = asyncio.Event()

    def watch() -> None:
        sys.stdin.read()
        loop.call_soon_threadsafe(gone.set)

    threading.Thread(target=watch, daemon=True).start()
    await gone.wait()


if __name__ == "__main__":
    asyncio.run(main())
