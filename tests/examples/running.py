"""How a sample is run: in a namespace of its own, in a folder with the files that it opens.

May import the standard library only: other people's clients run the samples, too, where nothing else is installed.
"""

from __future__ import annotations

import ast
import asyncio
import builtins
import contextlib
import gc
import inspect
import io
import json
import struct
import types
import zlib
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

TOPICS = "The main topic of this document is the project timeline: design in spring, release in autumn."


def prepare(folder: Path) -> None:
    """Write the files that the samples open."""
    (folder / "audio.mp3").write_bytes(b"ID3\x04\x00\x00\x00\x00\x00\x00" + bytes(2048))
    for name in ("original.png", "mask.png"):
        (folder / name).write_bytes(png(8))
    (folder / "document.pdf").write_bytes(pdf(TOPICS))
    (folder / "data.jsonl").write_text(batch_line("first") + batch_line("second"), "utf-8")


def png(side: int) -> bytes:
    """A transparent square."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0))
    rows = chunk(b"IDAT", zlib.compress((b"\0" + bytes(4 * side)) * side))
    return b"\x89PNG\r\n\x1a\n" + header + rows + chunk(b"IEND", b"")


def pdf(text: str) -> bytes:
    """One page that shows the text, uncompressed so that any reader can find it."""
    content = f"BT /F1 12 Tf 40 700 Td ({text}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    trailer = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % count + table + trailer


def batch_line(custom_id: str) -> str:
    body = {"model": "gpt-5.4-mini", "messages": [{"role": "user", "content": f"Say {custom_id}."}]}
    line = {"custom_id": custom_id, "method": "POST", "url": "/v1/chat/completions", "body": body}
    return json.dumps(line) + "\n"


class Session:
    """Runs pieces of code one after the other in one namespace, as a notebook would.

    Top-level ``await`` and ``async with`` are allowed, since some of the samples use them. The code sees a `print`
    that is remembered and an `open` whose files are closed at the end, because the samples never close theirs.
    """

    def __init__(self, name: str) -> None:
        self.module = types.ModuleType(name)
        self.names = self.module.__dict__
        self.names |= {"print": self._print, "open": self._open}
        self.stop_after: str | None = None
        self._output = io.StringIO()
        self._files = contextlib.ExitStack()
        self._task: asyncio.Task[Any] | None = None

    @property
    def output(self) -> str:
        """All that the code has printed."""
        return self._output.getvalue()

    @property
    def lines(self) -> list[str]:
        """The printed lines."""
        return self.output.splitlines()

    def run(self, text: str, where: str) -> None:
        """Execute the text; `where` is what tracebacks show as its file."""
        code = compile(text, where, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        if code.co_flags & inspect.CO_COROUTINE:
            asyncio.run(self._awaited(eval(code, self.names)))
        else:
            exec(code, self.names)

    async def _awaited(self, coroutine: Any) -> None:
        self._task = asyncio.create_task(coroutine)
        try:
            await self._task
        except asyncio.CancelledError:
            if self.stop_after is None or self.stop_after not in self.output:
                raise

    def _print(self, *values: object, **options: Any) -> None:
        builtins.print(*values, **{"file": self._output, **options})
        if self._task is not None and self.stop_after is not None and self.stop_after in self.output:
            self._task.cancel()

    def _open(self, *arguments: Any, **options: Any) -> IO[Any]:
        return self._files.enter_context(builtins.open(*arguments, **options))

    def close(self) -> None:
        """Forget all that the code made; whatever it left open shows up as a warning here, thus as an error."""
        self._files.close()
        self.names.clear()
        gc.collect()
