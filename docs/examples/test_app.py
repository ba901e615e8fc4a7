"""Tests an app without key and network: the plugin starts the emulator, and a test says what the model does.

Run it: python -m pytest docs/examples/test_app.py

Needs the extra `testing`.
"""

from typing import Any

import pytest
from openai_facade import OpenAI, RateLimitError


def advice(client: OpenAI, city: str) -> str:
    """The app: what to wear in a city."""

    def weather(city: str) -> str:
        """Tell the weather of a city."""
        return "9 degrees, rain" if city == "Oslo" else "25 degrees, sun"

    return client.responses.run_tools(
        model="gpt-5.4-mini", input=f"What shall I wear in {city}?", tools=[weather]
    ).output_text


def test_the_weather_is_looked_up_before_advice_is_given(openai_emulator: Any, openai_client: OpenAI) -> None:
    openai_emulator.call_tool("weather", city="Oslo").say("A coat.")
    assert advice(openai_client, "Oslo") == "A coat."
    openai_emulator.requests.assert_sent("POST /responses", times=2)
    openai_emulator.assert_well_behaved()


def test_a_limit_that_passes_is_sat_out(openai_emulator: Any, openai_client: OpenAI) -> None:
    # the client of the plugin does not try again unless it is told to
    openai_emulator.fail(429, retry_after=0.1).say("Shorts.")
    assert advice(openai_client.with_options(max_retries=1), "Rome") == "Shorts."


def test_a_limit_that_stays_is_told(openai_emulator: Any, openai_client: OpenAI) -> None:
    openai_emulator.otherwise.fail(429, retry_after=0.1)
    with pytest.raises(RateLimitError):
        advice(openai_client, "Rome")
