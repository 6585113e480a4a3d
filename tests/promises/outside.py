"""Sabotages of what is promised about what leaves the app and what comes into it."""

from tests.promises.sabotage import Sabotage

_WHOLE_VISIT = (
    "test_nothing_outside::test_a_whole_visit_opens_no_socket_and_leaves_no_word_of_a_patient_in_any_readable_file"
)
_LOGS = "test_logs"

OUTSIDE = (
    Sabotage(
        "N1", "the app asks for a network socket",
        "bodymap/app/door.py", "        store, now = self.store, self._clock.now()\n",
        '        store, now = self.store, self._clock.now()\n        __import__("socket").socket()\n',
        (_WHOLE_VISIT,),
    ),
    Sabotage(
        "N2", "a change passes through a temporary file",
        "bodymap/store/write.py", "    text = audit.edits_text(change)\n    try:\n",
        "    text = audit.edits_text(change)\n"
        '    __import__("tempfile").NamedTemporaryFile("w", delete=False).write(text)\n    try:\n',
        (_WHOLE_VISIT,),
    ),
    Sabotage(
        "N3", "values pass into the log",
        "bodymap/base/logs.py", "            record.args = _kept(record.args)\n", "            pass\n",
        (f"{_LOGS}::test_only_what_is_called_plain_and_numbers_stand_in_a_message",),
    ),
    Sabotage(
        "N3", "texts of exceptions pass into the log",
        "bodymap/base/logs.py", "            record.exc_info = None\n", '            record.exc_text = ""\n',
        (f"{_LOGS}::test_an_error_is_told_by_kind_and_place_and_never_by_its_text",),
    ),
    Sabotage(
        "N3", "Python prints what ends a thread",
        "bodymap/base/logs.py", "    threading.excepthook = of_thread\n", "",
        (f"{_LOGS}::test_what_python_prints_by_itself_says_no_values_either",),
    ),
    Sabotage(
        "N3", "a process beside the window prints what ends it",
        "bodymap/base/logs.py", "            raise SystemExit(1) from None\n", "",
        (f"{_LOGS}::test_a_process_beside_the_window_that_falls_over_says_no_values",),
    ),
    Sabotage(
        "N3", "the report of a crash holds the error's text",
        "bodymap/cli/program.py", 'click.echo(f"  {type(error).__module__}.{type(error).__name__}", err=True)',
        'click.echo(f"  {type(error).__name__}: {error}", err=True)',
        ("test_process::test_a_fault_of_our_own_is_reported_without_what_the_error_says",),
    ),
    Sabotage(
        "N3", "the database's own errors travel on",
        "bodymap/store/database.py", "raise errors.translated(error) or errors.bug(error) from None",
        "raise errors.translated(error) or errors.bug(error) from error",
        ("test_store_opening::test_errors_of_the_database_carry_no_values",),
    ),
    Sabotage(
        "N4", "the window's title is the patient's name",
        "bodymap/ui/main_window.py",
        'f"Bodymap - {chart.patient.chart_number}"',
        'f"Bodymap - {chart.patient.full_name}"',
        ("test_shell::test_the_header_shows_whose_chart_is_open_and_the_title_only_its_number",),
    ),
    Sabotage(
        "N5", "copies stay on the clipboard",
        "bodymap/ui/privacy.py", "            self._timer.start(self._preferences.settings.clipboard_seconds * 1000)\n",
        "            pass\n",
        ("test_privacy::test_what_is_copied_from_a_field_leaves_the_clipboard_after_the_time_that_is_set",),
    ),
    Sabotage(
        "N5", "locking leaves the clipboard",
        "bodymap/ui/main_window.py", "            self._privacy.clear_clipboard()\n", "            pass\n",
        ("test_privacy::test_locking_clears_the_clipboard",),
    ),
    Sabotage(
        "N5", "clipboard histories are not asked to leave copies out",
        "bodymap/ui/privacy.py", "{**MARKS, OURS: b", "{OURS: b",
        ("test_privacy::test_copies_are_marked_so_that_clipboard_histories_leave_them_out",),
    ),
    Sabotage(
        "N6", "windows are never kept out of captures",
        "bodymap/ui/privacy.py", "_HIDDEN if hidden else _SHOWN", "_SHOWN",
        ("test_privacy::test_windows_are_kept_out_of_captures_where_the_system_can",),
    ),
    Sabotage(
        "N7", "the clinic's files can be read by others",
        "bodymap/store/files.py", 'getattr(os, "O_BINARY", 0), 0o600)', 'getattr(os, "O_BINARY", 0), 0o644)',
        ("test_store_keys::test_the_folder_and_all_files_belong_to_their_owner_only",),
    ),
    Sabotage(
        "N7", "what is exported can be read by others",
        "bodymap/app/files.py", "        temporary.replace(target)\n",
        "        temporary.chmod(0o644)\n        temporary.replace(target)\n",
        ("cli/test_export::test_only_the_owner_can_read_an_export",),
    ),
    Sabotage(
        "N7", "new files are everybody's, and memory may be dumped",
        "bodymap/base/hardening.py", "    os.umask(_OWNER_ONLY)\n", "",
        (f"{_LOGS}::test_new_files_are_their_owners_only_and_no_core_dump_is_left",),
    ),
    Sabotage(
        "N7", "the program does not harden itself",
        "bodymap/__main__.py", "    harden()\n", "",
        (f"{_LOGS}::test_the_program_hardens_itself_before_anything_else",),
    ),
    Sabotage(
        "N8", "a paper without the name has the true chart number",
        "bodymap/clinic/deidentify.py",
        "            chart_number=subject,\n",
        "            chart_number=patient.chart_number,\n",
        ("test_without_the_name::test_nothing_in_the_file_says_whose_it_is",),
    ),
    Sabotage(
        "N9", "the password of a paper is not used",
        "bodymap/report/attached.py", "        if password:\n", "        if not password and attached is None:\n",
        ("test_finished_papers::test_a_locked_paper_opens_with_its_password_alone",),
    ),
)  # fmt: skip

INPUT = (
    Sabotage(
        "I1", "a statement is put together from values",
        "bodymap/store/read.py", "\n\ndef search_patients(",
        '\n\ndef by_name(db: Database, name: str) -> object:\n    """Look for a name."""\n'
        "    return db.query(f\"SELECT id FROM patient WHERE search = '{name}'\")\n\n\ndef search_patients(",
        ("test_sql::test_no_statement_is_put_together_from_values",),
    ),
    Sabotage(
        "I2", "document types, and with them entities, are read",
        "bodymap/atlas/source.py", "    parser.StartDoctypeDeclHandler = reader.doctype\n", "",
        ("test_atlas::test_a_file_that_is_no_plain_drawing_is_refused_by_name",),
    ),
    Sabotage(
        "I3", "cells may begin as formulas",
        "bodymap/exchange/csv_cells.py", "return _FORMULA.sub(r\"\\1'\", value) if isinstance(value, str) else value",
        "return value",
        (
            "test_csv_tables::test_a_name_that_looks_like_a_formula_cannot_run",
            "test_csv_tables::test_no_text_cell_begins_as_a_formula",
        ),
    ),
    Sabotage(
        "I4", "a chart number may lead into another folder",
        "bodymap/ui/paper_options.py", '"".join(c if c.isalnum() or c in "-_ " else "-" for c in words)', "words",
        (
            "test_file_names::test_a_name_made_of_a_chart_number_stays_in_its_folder",
            "test_file_names::test_any_words_give_a_name_that_every_system_takes",
        ),
    ),
    Sabotage(
        "I4", "devices of Windows are names of files",
        "bodymap/ui/paper_options.py", 'short.split(" ")[0].casefold() in _DEVICES or not short', "not short",
        ("test_file_names::test_words_that_windows_takes_for_a_device_are_changed",),
    ),
    Sabotage(
        "I5", "a damaged anchor is an error of the program",
        "bodymap/store/anchor.py", "except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):",
        "except RecursionError:",
        ("test_fuzz::test_what_is_nearly_right_is_taken_or_refused_in_words[anchor]",),
    ),
    Sabotage(
        "I5", "a file nested without end is an error of the program",
        "bodymap/exchange/strict_json.py",
        "UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)",
        "UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError)",
        ("test_read_record::test_a_record_that_is_nested_too_deeply_is_refused",),
    ),
    Sabotage(
        "I5", "a file of any size is read",
        "bodymap/exchange/fhir/source.py", "    if len(data) > MOST_BYTES:\n", "    if len(data) < 0:\n",
        ("test_fhir_hostile::test_a_file_that_is_too_large_is_refused_before_it_is_read",),
    ),
    Sabotage(
        "I5", "a record that was tampered with is taken",
        "bodymap/exchange/read_record.py", "        _check_links(chart)\n", "",
        ("test_read_record::test_a_file_with_a_fault_is_refused_by_the_name_of_the_record",),
    ),
    Sabotage(
        "I5", "a photo whose bytes were changed is taken",
        "bodymap/exchange/read_record.py", "    if not attachment.holds(data):\n", "    if attachment is None:\n",
        ("test_read_record::test_a_photo_whose_bytes_were_changed_is_refused",),
    ),
    Sabotage(
        "I6", "a picture's size is not looked at before it is decoded",
        "bodymap/app/pictures.py", "    if width * height > MAX_PIXELS:\n", "    if width < 0:\n",
        ("test_hostile_pictures::test_a_picture_of_too_many_pixels_is_refused_by_its_header_alone",),
    ),
    Sabotage(
        "I6", "pictures are decoded without bounds",
        "bodymap/app/darkroom.py", "        _confine()\n", "",
        (
            "test_hostile_pictures::test_the_process_of_a_picture_can_take_little_memory",
            "test_hostile_pictures::test_the_process_of_a_picture_can_write_no_file",
        ),
    ),
    Sabotage(
        "I6", "a picture is waited for without end",
        "bodymap/app/darkroom.py",
        "                if waited > PATIENCE_SECONDS:\n",
        "                if waited < 0:\n",
        ("test_hostile_pictures::test_a_picture_that_takes_too_long_is_given_up",),
    ),
    Sabotage(
        "I7", "known holes in the dependencies are not looked for",
        ".ci/run", '"$bin/python" .ci/audit.py\n', "",
        ("test_checks::test_dependencies_and_the_security_rules_are_checked_with_every_run",),
    ),
    Sabotage(
        "I7", "the security rules are off",
        "pyproject.toml", '"RUF", "S", "SIM"', '"RUF", "SIM"',
        ("test_checks::test_dependencies_and_the_security_rules_are_checked_with_every_run",),
    ),
)  # fmt: skip

SABOTAGES = OUTSIDE + INPUT
