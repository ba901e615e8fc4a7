"""Whose turn it is to have a connection: no turn is lost or doubled, and nobody is overtaken."""

from __future__ import annotations

import random
import threading
from collections import deque

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from openai_facade.transport.direct.pool import IdleConnections
from openai_facade.transport.direct.turns import Turns

LIMIT = 3


class Line(RuleBasedStateMachine):
    """The line next to a model of it: a number of free turns and a queue."""

    def __init__(self) -> None:
        super().__init__()
        self.served: list[int] = []
        self.unwilling: set[int] = set()
        self.turns: Turns[int] = Turns(LIMIT, self.wake)
        self.free = LIMIT
        self.queue: deque[int] = deque()
        self.expected: list[int] = []
        self.count = 0

    def wake(self, waiter: int) -> bool:
        if waiter in self.unwilling:
            return False
        assert self.turns.awaited  # so that nobody closes the connection that is meant for them
        self.served.append(waiter)
        return True

    @rule()
    def take(self) -> None:
        possible = self.free > 0 and not self.queue
        assert self.turns.take() is possible
        self.free -= possible

    @rule()
    def line_up(self) -> None:
        self.count += 1
        self.queue.append(self.count)
        self.turns.line_up(self.count)
        self.settle()

    @precondition(lambda self: self.free < LIMIT)
    @rule()
    def give_back(self) -> None:
        self.free += 1
        self.turns.give_back()
        self.settle()

    @precondition(lambda self: self.queue)
    @rule(data=st.data())
    def leave(self, data: st.DataObject) -> None:
        waiter = data.draw(st.sampled_from(list(self.queue)))
        self.queue.remove(waiter)
        assert self.turns.leave(waiter)
        assert not self.turns.leave(waiter)

    @precondition(lambda self: self.queue)
    @rule(data=st.data())
    def lose_interest(self, data: st.DataObject) -> None:
        self.unwilling.add(data.draw(st.sampled_from(list(self.queue))))

    def settle(self) -> None:
        while self.free and self.queue:
            waiter = self.queue.popleft()
            if waiter not in self.unwilling:
                self.free -= 1
                self.expected.append(waiter)

    @invariant()
    def agrees(self) -> None:
        assert self.served == self.expected
        assert self.turns.free == self.free


TestLine = Line.TestCase


def test_a_turn_that_ends_is_handed_over_before_anybody_else_can_take_it() -> None:
    served: list[str] = []
    turns: Turns[str] = Turns(1, lambda waiter: served.append(waiter) is None)
    assert turns.take()
    turns.line_up("first")
    turns.line_up("second")
    for expected in (["first"], ["first", "second"]):
        turns.give_back()
        assert not turns.take()
        assert served == expected
    turns.give_back()
    assert turns.take()


def test_turns_may_be_given_back_in_the_middle_of_giving_one_back() -> None:
    """As the garbage collector does; a lock would not come out of this."""
    served: list[int] = []
    turns: Turns[int] = Turns(2, lambda waiter: wake(waiter))

    def wake(waiter: int) -> bool:
        served.append(waiter)
        if waiter == 1:
            turns.give_back()
        return True

    assert turns.take()
    assert turns.take()
    for waiter in (1, 2, 3):
        turns.line_up(waiter)
    turns.give_back()
    assert served == [1, 2]
    turns.give_back()
    assert served == [1, 2, 3]
    assert turns.free == 0


def test_threads_neither_lose_nor_double_turns() -> None:
    most = 0
    busy: list[None] = []
    turns: Turns[threading.Lock] = Turns(LIMIT, lambda waiter: waiter.release() is None)

    def work(number: int) -> None:
        nonlocal most
        chance = random.Random(number)
        for _ in range(300):
            if not turns.take():
                waiter = threading.Lock()
                waiter.acquire()
                turns.line_up(waiter)
                if not waiter.acquire(timeout=chance.choice([0.0, 0.0001, 5.0])) and turns.leave(waiter):
                    continue
            busy.append(None)
            most = max(most, len(busy))
            busy.pop()
            turns.give_back()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert turns.free == LIMIT
    assert most <= LIMIT


class Idle:
    idle_since = 0.0


def test_threads_never_get_the_same_idle_connection() -> None:
    pool: IdleConnections[Idle] = IdleConnections(4, 0.0)  # all of them expire at once, so that all is in motion
    wrong: list[str] = []
    held: set[int] = set()
    start = threading.Barrier(8)

    def work(number: int) -> None:
        start.wait(5)
        for turn in range(2000):
            mine = pool.pop("o") or Idle()
            if id(mine) in held:
                wrong.append("two have it")
            held.add(id(mine))
            held.discard(id(mine))
            closed = pool.push("o", mine, float(turn))
            wrong.extend("closed, and in use" for item in closed if id(item) in held)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert wrong == []
    assert len(pool) <= 5


@pytest.mark.parametrize("count", [0, 1, 5])
def test_a_pool_that_is_drained_is_empty(count: int) -> None:
    pool: IdleConnections[Idle] = IdleConnections(10, 5.0)
    for number in range(count):
        assert pool.push(number % 2, Idle(), 1.0) == []
    assert len(pool.drain()) == count
    assert len(pool) == 0
    assert pool.pop(0) is None
