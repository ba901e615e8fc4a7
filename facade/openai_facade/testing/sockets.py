"""Websockets: which paths take them, and the loop between the wire and a session."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Protocol

from .answers import Answer, Refused
from .decoding import decode
from .faults import HEADER, Fault, parse
from .incoming import Incoming, check_key, read_head
from .journal.names import names_of
from .line import Ended, Line
from .protocol import TRANSPORT, Receive, Scope, Send
from .router import locate
from .socket_paths import find, speaker

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterator

    from .cassette.deck import Deck
    from .description import JSON
    from .journal.requests import Requests
    from .latency import Clock
    from .scripts import Scripts
    from .service import Service
    from .speaking import Speaker

    class Application(Protocol):
        """What a websocket needs of the application that took it."""

        service: Service
        scripts: Scripts
        requests: Requests
        pace: float
        deck: Deck | None

        def clock(self) -> Clock | None: ...
        def handle(self, incoming: Incoming) -> tuple[Answer, Fault | None]: ...
        def failed(self, problem: Exception) -> Answer: ...
        def stranger(self, incoming: Incoming, scope: Scope) -> Answer | None: ...


_KEY_PROTOCOL = "openai-insecure-api-key."


class Sockets:
    """Serves the websocket paths of the API."""

    def __init__(self, app: Application) -> None:
        self._app = app

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one websocket until either side closes it."""
        incoming = read_head(scope)
        incoming.method = "WEBSOCKET"
        await receive()
        refusal = self._app.stranger(incoming, scope)
        if refusal is not None:
            await self._refuse(incoming, send, refusal)
            return
        deck = self._app.deck
        try:
            spoken = self._speaker(incoming) if deck is None else None
            fault = self._fault(incoming) or Fault()
        except Refused as refused:
            await self._refuse(incoming, send, refused.answer())
            return
        line = Line(incoming, fault, receive, send, scope[TRANSPORT])
        if spoken is not None:
            await self._talk(line, Exchange(self._app, line, spoken).run())
        elif deck is not None:
            from .cassette.sessions import open_session

            try:
                talk = await open_session(deck, line)
            except Refused as refused:
                await self._refuse(incoming, send, refused.answer())
                return
            if isinstance(talk, Answer):
                await self._refuse(incoming, send, talk)
                return
            await self._talk(line, talk)

    async def _talk(self, line: Line, talk: Coroutine[Any, Any, None]) -> None:
        """Let both sides talk until it is over."""
        line.incoming.status = 101
        self._app.requests.note(line.incoming)
        outcome = "left"
        try:
            await talk
            outcome = "complete"
        except Ended as ended:
            outcome = ended.outcome
        except Exception as problem:
            self._app.failed(problem)
            await line.close(1011, "the emulator failed")
        finally:
            line.release()
            self._app.requests.ended(line.incoming, outcome)

    def _speaker(self, incoming: Incoming) -> Speaker:
        path, _, _ = locate(incoming.path)
        _take_key_from_protocols(incoming)
        found = find(path)
        if found is None:
            raise Refused(f"Invalid URL (WEBSOCKET {path})", status=404)
        incoming.operation = f"websocket {found[0]}"
        key = dict(incoming.query).get("api-key")
        if key is not None:
            incoming.headers.setdefault("api-key", key)
        check_key(incoming)
        return speaker(self._app, incoming, *found)

    def _fault(self, incoming: Incoming) -> Fault | None:
        path = locate(incoming.path)[0]
        found = find(path)
        template = path if found is None else found[0]
        incoming.names = names_of(incoming.method, incoming.path, path, incoming.operation, template)
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

    async def _refuse(self, incoming: Incoming, send: Send, answer: Answer) -> None:
        incoming.status = answer.status
        self._app.requests.note(incoming)
        named = {"content-type": "application/json", "x-request-id": self._app.service.request_id(), **answer.headers}
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in named.items()]
        await send({"type": "websocket.http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "websocket.http.response.body", "body": answer.content()})
        self._app.requests.ended(incoming, "complete")


def _take_key_from_protocols(incoming: Incoming) -> None:
    """Browsers cannot set headers and put the key among the subprotocols."""
    for name in incoming.headers.get("sec-websocket-protocol", "").split(","):
        if name.strip().startswith(_KEY_PROTOCOL):
            incoming.headers.setdefault("authorization", f"Bearer {name.strip().removeprefix(_KEY_PROTOCOL)}")


class Exchange:
    """One websocket that the emulator itself answers.

    Args:
        app: The application.
        line: The websocket.
        speaker: What stands behind it.
    """

    def __init__(self, app: Application, line: Line, speaker: Speaker) -> None:
        self._app = app
        self._line = line
        self._speaker = speaker
        self._clock: Clock | None = None

    async def run(self) -> None:
        """Accept and talk.

        Raises:
            Ended: The exchange is over.
        """
        protocols = self._line.incoming.headers.get("sec-websocket-protocol", "")
        await self._line.accept("realtime" if "realtime" in [name.strip() for name in protocols.split(",")] else None)
        self._speaker.wake = self._line.nudge
        try:
            await self._converse()
        finally:
            self._speaker.leave()
        await self._line.close(1000, "")

    async def _converse(self) -> None:
        """Talk until the server has said its last word."""
        for event in self._speaker.begin():
            await self._line.tell_event(event)
        while not self._speaker.over or self._speaker.busy:
            if self._speaker.busy and self._line.quiet:
                found = self._speaker.more()
                await self._wait(found)
                if found is not None:
                    await self._line.tell_event(found)
                continue
            text = await self._line.hear_or_nudge()
            for event in self._speaker.overheard() if text is None else self._answers(text):
                await self._line.tell_event(event)
        for event in self._speaker.overheard():
            await self._line.tell_event(event)

    async def _wait(self, event: JSON | None) -> None:
        """Wait until an event is due; each response has a clock of its own."""
        if self._clock is None:
            self._clock = self._app.clock()
        wait = self._clock.wait("delta" in event) if self._clock is not None and event is not None else 0.0
        if event is None:
            self._clock = None
        await asyncio.sleep(self._app.pace + wait)

    def _answers(self, text: str | bytes) -> Iterator[JSON]:
        try:
            event = decode(text if isinstance(text, str) else text.decode("utf-8", "replace"))
        except ValueError:
            yield self._speaker.refuse("The message is not valid JSON.")
            return
        self._line.incoming.messages.append(event)
        yield from self._speaker.receive(event)
