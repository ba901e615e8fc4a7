"""Websockets: which paths take them, and the loop between the wire and a session."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Protocol

from .answers import Answer, Refused, dumps
from .decoding import decode
from .delivery import KEPT
from .faults import HEADER, Fault, parse
from .incoming import Incoming, check_key, read_head
from .journal.names import names_of
from .protocol import TRANSPORT, Receive, Scope, Send, cut
from .realtime import Session
from .response_socket import ResponseSocket
from .router import locate

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping

    from .description import JSON
    from .journal.requests import Requests
    from .scripts import Scripts
    from .service import Service

    class Application(Protocol):
        """What a websocket needs of the application that took it."""

        service: Service
        scripts: Scripts
        requests: Requests
        pace: float

        def handle(self, incoming: Incoming) -> tuple[Answer, Fault | None]: ...
        def failed(self, problem: Exception) -> Answer: ...


_KEY_PROTOCOL = "openai-insecure-api-key."


class Speaker(Protocol):
    """What stands behind a websocket."""

    @property
    def busy(self) -> bool:
        """Whether there are events to send without being asked."""
        ...

    def begin(self) -> Iterator[JSON]:
        """What is said first."""
        ...

    def receive(self, event: Any) -> Iterator[JSON]:
        """What is said to an event."""
        ...

    def more(self) -> JSON | None:
        """The next event that nobody asked for."""
        ...

    def refuse(self, message: str) -> JSON:
        """What is said to a message that cannot be read."""
        ...


class _Left(Exception):
    """The client has closed the connection."""


class Sockets:
    """Serves the websocket paths of the API."""

    def __init__(self, app: Application) -> None:
        self._app = app

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one websocket until either side closes it."""
        incoming = read_head(scope)
        incoming.method = "WEBSOCKET"
        await receive()
        try:
            speaker = self._speaker(incoming)
            fault = self._fault(incoming) or Fault()
        except Refused as refused:
            await self._refuse(incoming, send, refused)
            return
        incoming.status = 101
        self._app.requests.note(incoming)
        outcome = "left"
        try:
            outcome = await Exchange(self._app, incoming, speaker, fault, receive, send, scope[TRANSPORT]).run()
        except Exception as problem:
            self._app.failed(problem)
            await send({"type": "websocket.close", "code": 1011, "reason": "the emulator failed"})
        finally:
            self._app.requests.ended(incoming, outcome)

    def _speaker(self, incoming: Incoming) -> Speaker:
        path, _, _ = locate(incoming.path)
        _take_key_from_protocols(incoming)
        query = dict(incoming.query)
        if path not in ("/realtime", "/responses"):
            raise Refused(f"Invalid URL (WEBSOCKET {path})", status=404)
        incoming.operation = f"websocket {path}"
        if "api-key" in query:
            incoming.headers.setdefault("api-key", query["api-key"])
        check_key(incoming)
        service = self._app.service
        if path == "/responses":
            return ResponseSocket(service, self._app.handle)
        model = query.get("model") or query.get("deployment") or ("gpt-realtime" if "call_id" in query else "")
        transcription = query.get("intent") == "transcription"
        if not model and not transcription:
            raise Refused("Missing required query parameter: 'model'.", param="model")
        beta = "realtime=v1" in incoming.headers.get("openai-beta", "") or "api-version" in query
        return Session(service, model or "gpt-4o-transcribe", beta=beta, transcription=transcription)

    def _fault(self, incoming: Incoming) -> Fault | None:
        path = locate(incoming.path)[0]
        incoming.names = names_of(incoming.method, incoming.path, path, incoming.operation, path)
        taken = self._app.scripts.take(incoming, incoming.names)
        if taken is None and HEADER in incoming.headers:
            try:
                taken = parse(incoming.headers[HEADER])
            except ValueError as problem:
                raise Refused(str(problem), param=HEADER) from None
        if isinstance(taken, Fault) and taken.answer is None:
            return taken
        answer = taken.answer if isinstance(taken, Fault) else taken
        if not isinstance(answer, Answer | None):
            answer = Answer(json=answer)
        if answer is None:
            return None
        refused = Refused("Scripted.", status=answer.status)
        refused.body = answer.json if isinstance(answer.json, dict) else refused.body
        raise refused

    async def _refuse(self, incoming: Incoming, send: Send, refused: Refused) -> None:
        incoming.status = refused.status
        self._app.requests.note(incoming)
        headers = [(b"content-type", b"application/json"), (b"x-request-id", self._app.service.request_id().encode())]
        await send({"type": "websocket.http.response.start", "status": refused.status, "headers": headers})
        await send({"type": "websocket.http.response.body", "body": dumps(refused.body)})
        self._app.requests.ended(incoming, "complete")


def _take_key_from_protocols(incoming: Incoming) -> None:
    """Browsers cannot set headers and put the key among the subprotocols."""
    for name in incoming.headers.get("sec-websocket-protocol", "").split(","):
        if name.strip().startswith(_KEY_PROTOCOL):
            incoming.headers.setdefault("authorization", f"Bearer {name.strip().removeprefix(_KEY_PROTOCOL)}")


class Exchange:
    """One websocket: messages are read as they come, also while events are being sent."""

    def __init__(
        self,
        app: Application,
        incoming: Incoming,
        speaker: Speaker,
        fault: Fault,
        receive: Receive,
        send: Send,
        transport: asyncio.Transport,
    ) -> None:
        self._app = app
        self._incoming = incoming
        self._speaker = speaker
        self._fault = fault
        self._receive = receive
        self._send = send
        self._transport = transport
        self._queue: asyncio.Queue[MutableMapping[str, Any]] = asyncio.Queue()
        self._sent = 0

    async def run(self) -> str:
        """Accept, talk, and tell how it ended."""
        if self._fault.drop == "before":
            return await self._cut()
        protocols = self._incoming.headers.get("sec-websocket-protocol", "")
        chosen = "realtime" if "realtime" in [name.strip() for name in protocols.split(",")] else None
        await self._send({"type": "websocket.accept", "subprotocol": chosen, "headers": []})
        if self._fault.drop == "headers":
            await self._send({"type": "websocket.close", "code": 1011, "reason": "emulated"})
            return "dropped"
        reader = asyncio.create_task(self._read())
        try:
            return await self._talk()
        except _Left:
            return "left"
        finally:
            reader.cancel()

    async def _talk(self) -> str:
        for event in self._speaker.begin():
            if await self._tell(event):
                return "dropped"
        while True:
            if self._speaker.busy and self._queue.empty():
                found = self._speaker.more()
                if found is not None and await self._tell(found):
                    return "dropped"
                await asyncio.sleep(self._app.pace)
                continue
            message = await self._queue.get()
            if message["type"] == "websocket.disconnect":
                raise _Left
            for event in self._answers(message):
                if await self._tell(event):
                    return "dropped"

    def _answers(self, message: MutableMapping[str, Any]) -> Iterator[JSON]:
        text = message.get("text") or (message.get("bytes") or b"").decode("utf-8", "replace")
        try:
            event = decode(text)
        except ValueError:
            yield self._speaker.refuse("The message is not valid JSON.")
            return
        self._incoming.messages.append(event)
        self._incoming.message_bytes += len(text)
        yield from self._speaker.receive(event)

    async def _tell(self, event: JSON) -> bool:
        """Send an event; True when a fault ends the exchange behind it."""
        text = dumps(event)
        await self._send({"type": "websocket.send", "text": text.decode()})
        self._sent += 1
        self._incoming.events = self._sent
        if len(self._incoming.answer) + len(text) < KEPT:
            self._incoming.answer += text + b"\n"
        if self._sent != self._fault.after:
            return False
        if self._fault.drop:
            await self._cut()
            return True
        if self._fault.stall:
            await asyncio.sleep(self._fault.stall)
        if self._fault.insert:
            await self._send({"type": "websocket.send", "text": self._fault.insert.decode("utf-8", "replace")})
        if self._fault.final:
            await self._send({"type": "websocket.close", "code": 1011, "reason": "emulated"})
        return self._fault.final

    async def _read(self) -> None:
        while True:
            message = await self._receive()
            self._queue.put_nowait(message)
            if message["type"] == "websocket.disconnect":
                return

    async def _cut(self) -> str:
        cut(self._transport, reset=self._fault.reset)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        return "dropped"
