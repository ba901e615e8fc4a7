"""How much may be made for one schema, and the word that it is too much."""

from __future__ import annotations

MOST_VALUES = 20_000
MOST_ITEMS = 5_000
MOST_CHARACTERS = 100_000
DEEPEST = 48


class Unfit(Exception):
    """No value can be made for a schema; the message says why."""


class Budget:
    """Counts what is made, and stops it when it is too much."""

    def __init__(self) -> None:
        self._left = MOST_VALUES

    def spend(self, depth: int) -> None:
        """One more value, so deep inside the others.

        Raises:
            Unfit: It is one too many or lies too deep.
        """
        self._left -= 1
        if self._left < 0:
            raise Unfit(f"the schema asks for more than {MOST_VALUES} values")
        if depth > DEEPEST:
            raise Unfit("the schema refers to itself without an end")


def bounded(count: object, most: int, what: str) -> int:
    """A number of things from a schema.

    Raises:
        Unfit: It is none, or more than can be made.
    """
    if not isinstance(count, int | float) or isinstance(count, bool) or count != int(count):
        raise Unfit(f"{count!r} is no number of {what}")
    if count > most:
        raise Unfit(f"the schema asks for {count} {what}, and no more than {most} are made")
    return max(int(count), 0)
