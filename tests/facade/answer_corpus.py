"""Answers that went wrong once, or are known to go wrong somewhere: what the differential tests start from.

An answer that fails a fuzz run is added here under a name that says what is odd about it.
"""

from __future__ import annotations

import gzip
import json
import zlib


def completion(text: str) -> bytes:
    """The body of a chat completion."""
    message = {"role": "assistant", "content": text}
    choices = [{"index": 0, "finish_reason": "stop", "message": message}]
    return json.dumps({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": choices}).encode()


def event(text: str) -> bytes:
    """One event of a chat stream."""
    choices = [{"index": 0, "delta": {"content": text}}]
    data = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices}
    return b"data: %s\n\n" % json.dumps(data).encode()


def head(*lines: bytes, status: bytes = b"HTTP/1.1 200 OK") -> bytes:
    """The head of an answer."""
    return b"\r\n".join([status, *lines, b"", b""])


def sized(body: bytes, *lines: bytes, status: bytes = b"HTTP/1.1 200 OK") -> bytes:
    """An answer that says how long it is."""
    return head(b"content-type: application/json", b"content-length: %d" % len(body), *lines, status=status) + body


def chunk(data: bytes) -> bytes:
    """One chunk."""
    return b"%x\r\n%s\r\n" % (len(data), data)


END = b"0\r\n\r\n"
CHUNKS = b"transfer-encoding: chunked"
RIGHT = completion("right")
ODD = completion("smuggled")
STREAM = head(b"content-type: text/event-stream", CHUNKS)
ABC = chunk(event("a")) + chunk(event("b")) + chunk(event("c"))
DONE = chunk(b"data: [DONE]\n\n")
_GZIP = gzip.compress(RIGHT, mtime=0)
_EVENTS = gzip.compress(event("a") + event("b") + b"data: [DONE]\n\n", mtime=0)


def _zipped(body: bytes, coding: bytes = b"gzip") -> bytes:
    return sized(body, b"content-encoding: " + coding)


ANSWERS = {
    "sound": sized(RIGHT),
    "sound, in chunks": head(CHUNKS) + chunk(RIGHT[:20]) + chunk(RIGHT[20:]) + END,
    "sound, until the end": head(b"content-type: application/json") + RIGHT,
    "an older version": sized(RIGHT, status=b"HTTP/1.0 200 OK"),
    "an older version that keeps the connection": sized(RIGHT, b"connection: keep-alive", status=b"HTTP/1.0 200 OK"),
    "a newer version": sized(RIGHT, status=b"HTTP/2.0 200 OK"),
    "no reason": sized(RIGHT, status=b"HTTP/1.1 200"),
    "a strange reason": sized(RIGHT, status=b"HTTP/1.1 200 \xe4\t!"),
    "a refusal": sized(b'{"error": {"message": "no", "code": "x"}}', status=b"HTTP/1.1 400 X"),
    "an error of the server": sized(b'{"error": {"message": "no"}}', status=b"HTTP/1.1 500 X"),
    "an error that is no JSON": sized(b"<html>", status=b"HTTP/1.1 502 X"),
    "too many requests": sized(b"{}", status=b"HTTP/1.1 429 X"),
    "nothing": head(b"connection: close", status=b"HTTP/1.1 204 X"),
    "nothing, with a length": head(b"content-length: 5", status=b"HTTP/1.1 204 X"),
    "not modified, then another answer": head(b"content-length: 0", status=b"HTTP/1.1 304 X") + sized(ODD),
    "no such status": sized(RIGHT, status=b"HTTP/1.1 999 X"),
    "another protocol": head(b"upgrade: x", status=b"HTTP/1.1 101 Switching Protocols") + b"\x00\x01",
    "to go on": head(status=b"HTTP/1.1 100 Continue") + sized(RIGHT),
    "hints first": head(b"link: </a>", b"connection: close", status=b"HTTP/1.1 103 Hints") + sized(RIGHT),
    "to go on three times": head(status=b"HTTP/1.1 100 Continue") * 3 + sized(RIGHT),
    "hints with a length": head(b"content-length: 3", status=b"HTTP/1.1 103 Hints") + sized(RIGHT),
    "hints with a length that is none": head(b"Content-Length: -1", status=b"HTTP/1.1 103 Hints") + sized(RIGHT),
    "to go on, and nothing more": head(status=b"HTTP/1.1 100 Continue"),
    "a second answer": sized(RIGHT) + sized(ODD),
    "half an answer more": sized(RIGHT) + b"HTTP/1.1 20",
    "an answer after the chunks": head(CHUNKS) + chunk(RIGHT) + END + sized(ODD),
    "a length that is too short": sized(b"{}") + b'"x"' + sized(ODD),
    "a length that is too long": sized(RIGHT + b" " * 9)[:-9],
    "a length and chunks": head(b"content-length: 5", CHUNKS) + chunk(RIGHT) + END,
    "a length and chunks, then another answer": head(b"content-length: 5", CHUNKS) + chunk(RIGHT) + END + sized(ODD),
    "chunks and a length": head(CHUNKS, b"content-length: 500") + chunk(RIGHT) + END,
    "two lengths": sized(RIGHT, b"content-length: 3"),
    "the same length twice": sized(RIGHT, b"content-length: %d" % len(RIGHT)),
    "a list of one length": head(b"content-length: %d, %d" % (len(RIGHT), len(RIGHT))) + RIGHT,
    "a length with a sign": head(b"content-length: +%d" % len(RIGHT)) + RIGHT,
    "a length that is none": head(b"content-length: x") + RIGHT,
    "a length without end": head(b"content-length: " + b"9" * 30) + RIGHT,
    "chunks twice": head(CHUNKS, CHUNKS) + chunk(RIGHT) + END,
    "chunks after zipping": head(b"transfer-encoding: gzip, chunked") + chunk(_GZIP) + END,
    "a coding that is none": head(b"transfer-encoding: identity") + RIGHT,
    "chunks in an older version": head(CHUNKS, status=b"HTTP/1.0 200 OK") + chunk(RIGHT) + END,
    "a folded header": head(b"x: a\r\n b\r\n\tc", b"content-length: %d" % len(RIGHT)) + RIGHT,
    "a folded length": head(b"content-length:\r\n %d" % len(RIGHT)) + RIGHT,
    "a fold at the start": head(b" x: y", b"content-length: %d" % len(RIGHT)) + RIGHT,
    "lines without carriage returns": sized(RIGHT)[: -len(RIGHT)].replace(b"\r\n", b"\n") + RIGHT,
    "one line without its carriage return": sized(RIGHT).replace(b"OK\r\n", b"OK\n", 1),
    "a carriage return in a value": sized(RIGHT, b"x: a\rb"),
    "NUL in a value": sized(RIGHT, b"x: a\x00b"),
    "a name that is none": sized(RIGHT, b"a(b): c"),
    "a space before the colon": sized(RIGHT, b"content-encoding : gzip"),
    "no colon": sized(RIGHT, b"x"),
    "no name": sized(RIGHT, b": x"),
    "an error, then another answer": sized(b"{}", status=b"HTTP/1.1 500 X") + sized(ODD),
    "more than an error": sized(b"{}", status=b"HTTP/1.1 429 X") + b"{}",
    "a huge header": sized(RIGHT, b"x: " + b"y" * 60_000),
    "a head that is too large": sized(RIGHT, *[b"x: " + b"y" * 1000] * 140),
    "many headers": sized(RIGHT, *[b"x-%d: y" % number for number in range(300)]),
    "no head": RIGHT,
    "nothing at all": b"",
    "lines before the head": b"\r\n\r\n" + sized(RIGHT),
    "small letters": sized(RIGHT, status=b"http/1.1 200 OK"),
    "a size in capitals": head(CHUNKS) + b"%X\r\n%s\r\n" % (len(RIGHT), RIGHT) + END,
    "a size with zeros": head(CHUNKS) + b"000%x\r\n%s\r\n" % (len(RIGHT), RIGHT) + END,
    "a size with a prefix": head(CHUNKS) + b"0x%x\r\n%s\r\n" % (len(RIGHT), RIGHT) + END,
    "a size with half a prefix": head(CHUNKS) + b"x%x\r\n%s\r\n" % (len(RIGHT), RIGHT) + END,
    "a size with a sign": head(CHUNKS) + b"+%x\r\n%s\r\n" % (len(RIGHT), RIGHT) + END,
    "a size with a space": head(CHUNKS) + b"%x \r\n%s\r\n" % (len(RIGHT), RIGHT) + END,
    "a size with an extension": head(CHUNKS) + b'%x;a="b;c"\r\n%s\r\n' % (len(RIGHT), RIGHT) + END,
    "a size that is none": head(CHUNKS) + chunk(RIGHT[:9]) + b"zz\r\nxx\r\n" + END,
    "a size without its carriage return": head(CHUNKS) + b"%x\n%s\r\n" % (len(RIGHT), RIGHT) + END,
    "a chunk that is too long": head(CHUNKS) + chunk(RIGHT[:9]) + b"2\r\nabcd\r\n" + END,
    "a chunk without its line end": head(CHUNKS) + b"%x\r\n%s" % (len(RIGHT), RIGHT) + END,
    "no last chunk": head(CHUNKS) + chunk(RIGHT),
    "half of the end": head(CHUNKS) + chunk(RIGHT) + b"0\r\n",
    "trailers": head(CHUNKS) + chunk(RIGHT) + b"0\r\nx-sum: 1\r\ny: 2\r\n\r\n",
    "a trailer that is none": head(CHUNKS) + chunk(RIGHT) + b"0\r\nbad trailer\r\n\r\n",
    "a length as a trailer": head(CHUNKS) + chunk(RIGHT) + b"0\r\ncontent-length: 9\r\n\r\n",
    "a coding as a trailer": head(CHUNKS) + chunk(RIGHT) + b"0\r\ntransfer-encoding: gzip, chunked\r\n\r\n",
    "an answer for a trailer": head(CHUNKS) + chunk(RIGHT) + b"0\r\n" + sized(ODD),
    "zipped": _zipped(_GZIP),
    "deflated": _zipped(zlib.compress(RIGHT), b"deflate"),
    "deflated without a wrapper": _zipped(zlib.compress(RIGHT)[2:-4], b"deflate"),
    "zipped in capitals": _zipped(_GZIP, b"GZIP"),
    "zipped twice": _zipped(gzip.compress(_GZIP, mtime=0), b"gzip, gzip"),
    "two members": _zipped(gzip.compress(RIGHT[:9], mtime=0) + gzip.compress(RIGHT[9:], mtime=0)),
    "zipped, and more": _zipped(_GZIP + b"more"),
    "not zipped": _zipped(RIGHT),
    "zipped nothing": _zipped(b""),
    "zipped and cut off": _zipped(_GZIP[:-20]),
    "zipped without its sum": _zipped(_GZIP[:-8]),
    "zipped with a wrong sum": _zipped(_GZIP[:-8] + b"\x00" * 8),
    "a content coding that nobody knows": _zipped(RIGHT, b"zip"),
    "a content coding that is none": _zipped(RIGHT, b"identity"),
    "no JSON": sized(b"<html>"),
    "an empty body": sized(b""),
    "a number": sized(b"1"),
    "bytes that are no text": sized(b'{"id": "\xff"}'),
}

STREAMS = {
    "sound": STREAM + ABC + DONE + END,
    "no end of the chunks": STREAM + ABC + DONE,
    "no end of the events": STREAM + ABC + END,
    "cut off": STREAM + ABC,
    "cut off in an event": STREAM + ABC + chunk(event("d"))[:40],
    "cut off in a size": STREAM + ABC + b"1",
    "a bad size": STREAM + ABC + b"zz\r\nxx\r\n",
    "a bad size at once": STREAM + b"zz\r\nxx\r\n",
    "a chunk that is too long": STREAM + ABC + b"2\r\nabcd\r\n",
    "a bad trailer": STREAM + ABC + b"0\r\nbad trailer\r\n\r\n",
    "a bad trailer after the last event": STREAM + ABC + DONE + b"0\r\nbad trailer\r\n\r\n",
    "another answer at the end": STREAM + ABC + DONE + END + sized(ODD),
    "until the end": head(b"content-type: text/event-stream") + event("a") + event("b") + b"data: [DONE]\n\n",
    "a length": head(b"content-type: text/event-stream", b"content-length: %d" % len(event("a"))) + event("a"),
    "a length that is too long": head(b"content-length: 900") + event("a") + event("b"),
    "an error amid it": STREAM + ABC + chunk(b'data: {"error": {"message": "no"}}\n\n') + END,
    "no JSON amid it": STREAM + ABC + chunk(b"data: {\n\n") + ABC + END,
    "a refusal": sized(b'{"error": {"message": "no"}}', status=b"HTTP/1.1 400 X"),
    "a refusal in bad chunks": head(CHUNKS, status=b"HTTP/1.1 400 X") + chunk(b"{}") + b"zz\r\n",
    "JSON": sized(RIGHT),
    "zipped": head(b"content-encoding: gzip", CHUNKS) + chunk(_EVENTS[:30]) + chunk(_EVENTS[30:]) + END,
    "zipped and cut off": head(b"content-encoding: gzip", CHUNKS) + chunk(_EVENTS[:-12]) + END,
    "zipped and cut off amid a chunk": head(b"content-encoding: gzip", CHUNKS) + chunk(_EVENTS)[:-30],
    "not zipped": head(b"content-encoding: gzip", CHUNKS) + ABC + DONE + END,
    "hints first": head(b"link: </a>", status=b"HTTP/1.1 103 Hints") + STREAM + ABC + DONE + END,
    "an older version": head(status=b"HTTP/1.0 200 OK") + event("a") + b"data: [DONE]\n\n",
    "a folded header": head(b"x: a\r\n b", CHUNKS) + ABC + DONE + END,
    "both lengths": head(b"content-length: 5", CHUNKS) + ABC + DONE + END,
    "more after the end of the events": STREAM + ABC + DONE + chunk(event("d")) + END,
}
