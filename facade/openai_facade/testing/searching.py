"""Full-text search over the files of vector stores, with SQLite's FTS5."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

_CJK = re.compile(r"([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])")
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Hit:
    """A passage that was found; the score lies between 0 and 1."""

    store: str
    file: str
    text: str
    score: float


class Index:
    """The passages of all vector stores of an emulator."""

    def __init__(self) -> None:
        self._database: sqlite3.Connection | None = None

    def add(self, store: str, file: str, passages: list[str]) -> None:
        """Make the passages of a file findable in a store."""
        rows = [(store, file, passage, _spaced(passage)) for passage in passages]
        self._open().executemany("INSERT INTO passages VALUES (?, ?, ?, ?)", rows)

    def remove(self, store: str, file: str | None = None) -> None:
        """Forget a file of a store, or all of them."""
        if file is None:
            self._open().execute("DELETE FROM passages WHERE store = ?", (store,))
        else:
            self._open().execute("DELETE FROM passages WHERE store = ? AND file = ?", (store, file))

    def passages(self, store: str, file: str) -> list[str]:
        """The passages of a file, in order."""
        select = "SELECT passage FROM passages WHERE store = ? AND file = ? ORDER BY rowid"
        return [row[0] for row in self._open().execute(select, (store, file))]

    def search(self, stores: list[str], query: str, limit: int) -> list[Hit]:
        """The passages with the most of the query's words, best first.

        A query without any hit gives the first passages with a score near zero, as a search by meaning would.
        """
        marks = ", ".join("?" * len(stores))
        words = " OR ".join(f'"{word}"' for word in _WORD.findall(_spaced(query)))
        if words:
            where = f"passages MATCH ? AND store IN ({marks})"
            select = f"SELECT store, file, passage, bm25(passages) FROM passages WHERE {where} ORDER BY rank LIMIT ?"
            found = self._open().execute(select, (words, *stores, limit)).fetchall()
            if found:
                # bm25 is below zero, and lower is better; small collections give tiny values
                return [Hit(store, file, text, 0.5 + 0.5 * -rank / (1 - rank)) for store, file, text, rank in found]
        select = f"SELECT store, file, passage FROM passages WHERE store IN ({marks}) ORDER BY rowid LIMIT ?"
        rows = self._open().execute(select, (*stores, limit))
        return [Hit(store, file, text, 0.01) for store, file, text in rows]

    def __del__(self) -> None:
        if self._database is not None:
            self._database.close()

    def _open(self) -> sqlite3.Connection:
        if self._database is None:
            import sqlite3  # few servers search

            # handlers run in the server's thread, and a reset may come from another
            self._database = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
            columns = "store UNINDEXED, file UNINDEXED, passage UNINDEXED, words"
            self._database.execute(
                f"CREATE VIRTUAL TABLE passages USING fts5({columns}, tokenize = 'porter unicode61')"
            )
        return self._database


def _spaced(text: str) -> str:
    """Text with blanks around characters of scripts that write none, so that each is a word."""
    return _CJK.sub(r" \1 ", text)


def passages(text: str, size: int = 800, overlap: int = 400) -> list[str]:
    """Cut a text at words into passages of about `size` tokens that share `overlap` tokens."""
    words = re.findall(r"\S+\s*", text)
    size, overlap = max(size * 3 // 4, 1), overlap * 3 // 4
    step = max(size - overlap, 1)
    starts = range(0, max(len(words) - overlap, 1), step)
    return [passage for start in starts if (passage := "".join(words[start : start + size]).strip())]
