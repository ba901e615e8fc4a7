"""A language server that is asked what an editor asks of it: pyright's, over its standard input and output."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import count
from threading import Timer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self


class LanguageServer:
    """One server that has one file open.

    Args:
        file: Where the file would be; nothing is written.
        text: What is in it.
        patience: Seconds after which the server is given up.
    """

    def __init__(self, file: Path, text: str, patience: float = 110) -> None:
        self._text, self._uri, self._numbers = text, file.as_uri(), count(1)
        command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._given_up = Timer(patience, self._process.kill)
        self._given_up.start()
        folder = {"uri": file.parent.as_uri(), "name": "editor"}
        shown = {"hover": {"contentFormat": ["markdown"]}}
        capabilities = {"workspace": {"configuration": True, "workspaceFolders": True}, "textDocument": shown}
        started = {"processId": os.getpid(), "workspaceFolders": [folder], "rootUri": folder["uri"]}
        self.ask("initialize", {**started, "capabilities": capabilities})
        self._tell("initialized", {})
        opened = {"uri": self._uri, "languageId": "python", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": opened})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._given_up.cancel()
        self._process.kill()
        self._process.communicate()

    def at(self, method: str, mark: str) -> Any:
        """What the server says of the last character of a mark in the text."""
        end = self._text.index(mark) + len(mark) - 1
        line = self._text.count("\n", 0, end)
        place = {"line": line, "character": end - self._text.rfind("\n", 0, end) - 1}
        return self.ask(f"textDocument/{method}", {"textDocument": {"uri": self._uri}, "position": place})

    def hover(self, mark: str) -> str:
        """The text that an editor shows over the last character of a mark."""
        found = self.at("hover", mark)
        return "" if found is None else str(found["contents"]["value"]).replace("\\_", "_").replace("&nbsp;", " ")

    def ask(self, method: str, params: Any) -> Any:
        """Send a request and wait for what comes of it, giving the server the settings that it asks for meanwhile."""
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" not in message and message.get("id") == number:
                return message["result"]
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": self._settings(message)})

    def _settings(self, message: Any) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        asked = [item.get("section") for item in message["params"]["items"]]
        return [{"pythonPath": sys.executable} if section == "python" else {} for section in asked]

    def _tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: Any) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> Any:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server is gone"
        return json.loads(self._process.stdout.read(length))
