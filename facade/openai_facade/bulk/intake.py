"""Takes requests up: one after the other, as they are wanted, each compared with what the file says of it already.

A request that has an `id` is found by it; any other by its place. What is found has to be the same request.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final, Protocol

from ..errors import BulkFileError, BulkRequestError
from . import arguments as stored_arguments
from .engines.engine import Job
from .pulling import AtHand, Pulling
from .schema import StoredRequest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .asking import Asked
    from .recent import Recent
    from .store import Known, Store

_WINDOW: Final = 512
"""Rows of the file that are looked at in one go."""
_MOST_PENDING: Final = 4096
"""Requests that wait in memory to be written at most."""


_WIDTH: Final = len(StoredRequest._fields)


class Source(Protocol):
    """Where jobs come from."""

    @property
    def exhausted(self) -> bool:
        """Whether all of them have been taken."""
        ...

    def ask(self, most: int) -> int:
        """Have so many jobs ready, without waiting; where there are as many, `take` waits for nothing."""
        ...

    def take(self, most: int) -> list[Job]:
        """The next jobs, in order; fewer than asked for at the end, and where others take their time."""
        ...

    def flush(self) -> None:
        """Write down what was taken up."""
        ...

    def close(self) -> None:
        """Read no more."""
        ...


class Leftover:
    """The requests of a file that have no outcome yet."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._next = 0
        self.exhausted = False
        self._lock = threading.Lock()

    def ask(self, most: int) -> int:
        """None are ready: the file has to be read for them."""
        return 0

    def take(self, most: int) -> list[Job]:
        """The next jobs."""
        with self._lock:
            places = self._store.waiting(self._next, most)
            if len(places) < most:
                self.exhausted = True
            if places:
                self._next = places[-1] + 1
        return jobs_at(self._store, places)

    def flush(self) -> None:
        """Nothing is taken up that is not there."""

    def close(self) -> None:
        """Nothing is read but the file."""


class Intake:
    """Requests as they are given.

    Args:
        store: The file.
        requests: What is given; it is only read when jobs are wanted, by a thread that may wait for it.
        at_hand: Whether it never takes its time, so that whoever wants jobs reads it.
        unique: Ask equal requests once.
        recent: What remembers rows for a reader.
    """

    def __init__(
        self,
        store: Store,
        requests: Iterator[Asked],
        *,
        at_hand: bool = False,
        unique: bool = False,
        recent: Recent | None = None,
    ) -> None:
        self._store = store
        self._requests = requests
        self._unique = unique
        self._recent = recent
        self._lock = threading.Lock()
        self._before = self._end = store.count().requests
        self._position = 0
        self._by_id = False
        self._seen = bytearray(self._before // 8 + 1)
        self._window: dict[int, Known] = {}
        self._pending: list[Any] = []  # the values of `StoredRequest`s, one after the other
        self._pending_digests: dict[bytes, int] = {}
        self._pending_ids: set[str] = set()
        self._closed = False
        # what the file has already is compared with it, which takes its time
        quick = at_hand and not self._before and not unique
        self._pulling: AtHand[Job] | Pulling[Job] = (AtHand if quick else Pulling)(self._jobs())
        if unique:
            store.index_digests()

    @property
    def exhausted(self) -> bool:
        """Whether all jobs have been taken."""
        return self._pulling.exhausted

    def ask(self, most: int) -> int:
        """Have so many jobs ready, without waiting; where there are as many, `take` waits for nothing."""
        return self._pulling.ask(most)

    def take(self, most: int) -> list[Job]:
        """The next jobs that have no outcome.

        Raises:
            BulkFileError: The file has other requests than these.
            BulkRequestError: One of them is no request.
        """
        return self._pulling.take(most)

    def _jobs(self) -> Iterator[Job]:
        for asked in self._requests:
            if self._closed:  # meanwhile, and the file with it
                return
            with self._lock:
                job = self._taken_up(asked)
                self._position += 1
                if len(self._pending) > _MOST_PENDING * _WIDTH:
                    self._flush()
            if job is not None:
                yield job
        self._end_of_requests()

    def _end_of_requests(self) -> None:
        if not self._by_id and self._position < self._before:
            raise BulkFileError(
                f"the file has {self._before} requests, but only {self._position} were given: are they those of another"
                " run?"
            )

    def _taken_up(self, asked: Asked) -> Job | None:
        text, digest = stored_arguments.stored(asked.place, asked.operation, asked.arguments)
        known = None if asked.id is None and self._position >= self._before else self._known(asked)
        if known is None:
            return self._anew(asked, text, digest)
        self._check(asked, text, digest, known)
        self._once(asked, known.place)
        if known.done or known.under is not None or known.same_as is not None:
            return None
        return Job(known.place, asked.operation, text, known.attempts, _text(asked.arguments.get("model")))

    def _once(self, asked: Asked, place: int) -> None:
        byte, bit = divmod(place, 8)
        if place >= self._before or self._seen[byte] & 1 << bit:
            raise BulkRequestError(f"request {asked.place} has the id {asked.id!r} of another one", index=asked.place)
        self._seen[byte] |= 1 << bit

    def _known(self, asked: Asked) -> Known | None:
        """What the file says of a request."""
        if asked.id is not None:
            self._by_id = True
            if asked.id in self._pending_ids:
                self._once(asked, self._before)
            return self._store.known_by_id(asked.id)
        if self._position not in self._window:
            self._window = {known.place: known for known in self._store.known(self._position, _WINDOW)}
        return self._window[self._position]

    def _check(self, asked: Asked, text: str, digest: bytes, known: Known) -> None:
        if known.digest == digest and known.id == asked.id:
            return
        if known.id == asked.id:
            ((_, operation, before, _),) = self._store.asked([known.place])
            if operation == asked.operation and stored_arguments.same(text, before):
                return
        name = f"with the id {asked.id!r} " if asked.id is not None else ""
        raise BulkFileError(
            f"request {asked.place} {name}is not the one that the file has in its place (row {known.place}): these are"
            " the requests of another run, or they have changed; give them a file of their own (into=)"
        )

    def _anew(self, asked: Asked, text: str, digest: bytes) -> Job | None:
        if asked.id is None and self._end != self._position:
            raise BulkFileError(
                f"request {asked.place} has no id, so that its place says which one it is, but requests with an id were"
                " put in before it or taken away: give all of them an id, or add only at the end"
            )
        place, self._end = self._end, self._end + 1
        same_as = self._equal(digest, place) if self._unique else None
        if asked.id is not None:
            self._pending_ids.add(asked.id)
        self._pending += (place, asked.operation, text, digest, asked.id, same_as)
        # what is sent is what is stored, whatever becomes of the lists and dicts that were given
        if same_as is not None:
            return None
        return Job(place, asked.operation, text, 0, _text(asked.arguments.get("model")))

    def _equal(self, digest: bytes, place: int) -> int | None:
        """The place of an equal request that came before."""
        if (found := self._pending_digests.get(digest)) is not None:
            return found
        found = self._store.place_of(digest)
        if found is None:
            self._pending_digests[digest] = place
        return found

    def flush(self) -> None:
        """Write down what was taken up."""
        with self._lock:
            self._flush()

    def close(self) -> None:
        """Read no more."""
        self._closed = True
        self._pulling.close()

    def _flush(self) -> None:
        pending, self._pending = self._pending, []
        self._pending_digests.clear()
        self._pending_ids.clear()
        if self._recent is not None:
            self._recent.ask(pending)
        self._store.add(pending)


def jobs_at(store: Store, places: Sequence[int]) -> list[Job]:
    """Jobs from the requests that the file has."""
    return [job_of(*row) for row in store.asked(places)]


def job_of(place: int, operation: str, text: str, attempts: int) -> Job:
    """A job from a request that the file has."""
    job = Job(place, operation, text, attempts)
    job.model = _text(job.arguments.get("model"))
    return job


def _text(value: Any) -> str | None:
    if value.__class__ is str:
        text: str = value
        return text
    return str.__str__(value) if isinstance(value, str) else None  # a member of an enum is the text that it stands for
