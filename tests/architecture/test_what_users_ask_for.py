"""What people complain about in SDKs of this kind, and the tests that show that it is gone here.

A row whose test was renamed or removed fails, so the table stays true.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]

ROWS: dict[str, tuple[str, ...]] = {
    "importing takes half a second, or the first request does": (
        "architecture/test_start_up.py::test_importing_a_package_loads_next_to_nothing",
        "architecture/test_start_up.py::test_a_client_loads_no_model_no_resource_and_no_http_library",
        "facade/test_root.py::test_after_preload_the_first_call_imports_nothing",
    ),
    "a finished stream throws its connection away": (
        "facade/test_stream_connections.py::test_ten_streams_use_one_connection",
        "facade/test_http_client.py::test_ten_streams_in_a_row_use_one_connection",
        "facade/test_http_client.py::test_ten_async_streams_in_a_row_use_one_connection",
    ),
    "calls and streams hang": (
        "facade/test_retry_calls.py::test_a_deadline_ends_all_attempts_and_waits",
        "facade/test_retry_calls.py::test_a_deadline_ends_an_answer_that_drips",
        "facade/test_streaming.py::test_a_stalled_stream_fails_though_bytes_keep_coming",
    ),
    "what breaks in mid-stream is no error of the SDK": (
        "facade/test_streaming.py::test_whatever_breaks_after_the_first_byte_is_an_api_error",
    ),
    "one async client over two event loops fails": (
        "facade/test_transport_async.py::test_several_event_loops_on_one_client",
        "facade/test_transport_async.py::test_loops_in_several_threads_at_once",
    ),
    "memory grows in servers that live long": (
        "facade/test_resident_memory.py::test_memory_does_not_grow_with",
        "facade/test_stream_connections.py::test_left_streams_leave_nothing_behind",
    ),
    "nobody can say what is retried, and hopeless calls are": (
        "facade/test_retry.py::test_a_policy_is_a_value",
        "facade/test_retry.py::test_no_retry_starts_after_max_elapsed",
        "facade/test_retry_calls.py::test_a_used_up_quota_is_not_asked_again",
        "facade/test_retry_calls.py::test_on_retry_is_told_what_happened",
    ),
    "rate limits are invisible": ("facade/test_raw.py::test_rate_limits_are_typed",),
    "a parsed result warns when it is dumped": (
        "facade/test_parsing.py::test_parsed_results_dump_copy_and_pickle_without_a_warning",
    ),
    "clients, errors and answers do not pickle or survive a fork": (
        "facade/test_client.py::test_clients_survive_pickling_and_copying",
        "facade/test_errors.py::test_errors_survive_pickling_and_copying",
        "facade/test_raw.py::test_raw_responses_and_downloads_travel",
        "facade/test_forks.py::test_children_that_fork_while_threads_are_busy_can_call",
    ),
    "odd events crash the helpers for streams": (
        "facade/test_chat_stream.py::test_no_order_of_chunks_breaks_the_state",
        "facade/test_responses_stream.py::test_no_order_of_events_breaks_the_state",
        "facade/test_assistants_state.py::test_no_order_of_events_breaks_the_state",
    ),
    "every client builds its own TLS context": (
        "facade/test_tls.py::test_one_context_for_all_clients",
        "facade/test_client.py::test_making_another_client_costs_nearly_nothing",
    ),
    "the pool starves, and waiting for it counts as a timeout": (
        "facade/test_transport_async.py::test_a_thousand_calls_at_once",
        "facade/test_transport_async.py::test_waiting_for_a_connection_has_an_end",
    ),
    "a new major version of the HTTP library breaks everybody": (
        "facade/test_http_client.py::test_httpx2_clients_are_taken_too",
    ),
    "an answer cannot be handed in again": (
        "generated/test_output_as_input.py::test_an_output_item_is_an_input_item",
        "generated/test_output_as_input.py::test_what_was_left_out_is_not_sent_as_null",
        "facade/test_parsing.py::test_parsed_fields_are_not_sent_back",
    ),
    "patches and instrumentation do not attach": (
        "runtime/test_resource.py::test_views_go_through_methods_that_were_patched_or_overridden",
        "facade/test_http_client.py::test_who_patches_httpx_sees_the_requests_of_a_plain_client",
    ),
    "testing needs a key or fragile mocks": (
        "emulator/test_emulator.py::test_the_plugin_gives_tests_a_server",
        "emulator/test_cassette.py::test_what_was_recorded_is_played_without_the_api",
    ),
    "background responses and resuming are left to the user": (
        "facade/test_responses_stream.py::test_a_background_stream_goes_on_after_a_drop",
        "facade/test_waiting.py::test_videos_files_and_responses_are_waited_for",
    ),
    "pollers never give up": (
        "facade/test_polling.py::test_every_wait_has_a_deadline_by_default",
        "facade/test_waiting.py::test_a_batch_that_loses_files_says_which",
    ),
    "realtime drops: small messages only, lost settings, sends said twice": (
        "facade/realtime/test_conversations.py::test_ten_mebibytes_go_there_and_back",
        "facade/realtime/test_drops.py::test_the_new_session_is_set_up_first_and_nothing_else_is_said_again",
    ),
    "Azure: wrong addresses, token calls that block the loop, chunks without choices": (
        "facade/test_azure_urls.py::test_a_method_goes_where_azure_has_it",
        "facade/test_azure.py::test_a_token_function_does_not_block_the_loop",
        "facade/test_azure_answers.py::test_chunks_without_choices_are_handed_on",
    ),
    "async streams that are left leak their sockets": (
        "facade/test_stream_connections.py::test_async_streams_release_the_connection",
        "facade/test_concurrency.py::test_streams_left_in_every_way_leave_nothing_behind",
    ),
    "new values of the server break old clients": (
        "generated/test_round_trip.py::test_surprises_survive",
        "runtime/test_union.py::test_an_unknown_tag_gives_a_plain_record",
    ),
    "structured outputs: gaps in the schema, no public converter": (
        "facade/test_strict_schema.py::test_all_kinds_of_classes_give_the_same_schema",
        "facade/test_strict_schema.py::test_the_error_names_the_field_of_a_class",
    ),
    "a page of HTML with status 200 becomes a text": (
        "facade/test_raw.py::test_a_200_that_is_no_completion_is_a_clear_error",
        "facade/test_errors.py::test_an_answer_that_is_no_json_is_an_api_error_that_shows_it",
    ),
    "uploads are read into memory": (
        "facade/test_resident_memory.py::test_a_large_file_adds_less_than_32_mib",
        "facade/test_uploads.py::test_a_retry_sends_the_same_bytes_again",
    ),
}


@cache
def functions(file: str) -> frozenset[str]:
    """Names of the functions of a test file; empty where there is no such file."""
    path = TESTS / file
    if not path.is_file():
        return frozenset()
    nodes = ast.walk(ast.parse(path.read_bytes()))
    return frozenset(node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


@pytest.mark.parametrize("row", ROWS)
def test_a_test_shows_that_it_is_gone(row: str) -> None:
    lost = [test for test in ROWS[row] if test.partition("::")[2] not in functions(test.partition("::")[0])]
    assert lost == []
