"""The one sentinel: false, itself after every journey, and the only thing behind all its names."""

from __future__ import annotations

import copy
import pickle

from openai_runtime.unset import NOT_GIVEN, NotGiven, Omit, not_given, omit


def test_all_names_are_one_object() -> None:
    """Whichever name a user knows, `is` comparisons hold."""
    assert omit is not_given is NOT_GIVEN is Omit() is NotGiven()
    assert NotGiven is Omit


def test_it_is_false_and_shows_its_name() -> None:
    """`value or default` works, and reprs of signatures stay readable."""
    assert not omit
    assert repr(omit) == "omit"


def test_it_survives_copying_and_pickling_as_itself() -> None:
    """Requests that hold it may be copied or sent to another process."""
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(omit, protocol)) is omit
    assert copy.copy(omit) is omit
    assert copy.deepcopy({"timeout": omit})["timeout"] is omit
