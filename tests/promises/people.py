"""Sabotages of what is promised about people, keys, locking and signing."""

from tests.promises.sabotage import Sabotage

_KEYS, _PEOPLE, _ROTATION = "test_store_keys", "test_store_people", "test_store_rotation"

ACCESS = (
    Sabotage(
        "A1", "the passphrase no longer matters for the key",
        "bodymap/store/sealing.py", "return kdf.derive(text)", 'return kdf.derive(b"the same for all")',
        (f"{_KEYS}::test_another_passphrase_does_not_open_a_clinic",),
    ),
    Sabotage(
        "A1", "whoever is named is let in as the first user",
        "bodymap/store/keyfile.py", "holder = next(one for one in keys.users if one.id == user_id)",
        "holder = keys.users[0]",
        (f"{_PEOPLE}::test_a_second_user_opens_the_clinic_with_their_own_passphrase",),
    ),
    Sabotage(
        "A2", "Argon2id with a quarter of the memory",
        "bodymap/store/sealing.py", "memory_kib: int = 64 * 1024", "memory_kib: int = 16 * 1024",
        (f"{_KEYS}::test_the_parameters_are_those_of_the_design_and_kept_in_the_file",),
    ),
    Sabotage(
        "A2", "a key file may ask for any work",
        "bodymap/store/sealing.py", "and 1 <= self.passes <= _MAX_PASSES", "and 1 <= self.passes",
        (f"{_KEYS}::test_a_cost_beyond_the_bounds_is_refused_before_any_work_is_done",),
    ),
    Sabotage(
        "A3", "the delay after wrong passphrases is not asked for",
        "bodymap/store/opening.py", "    attempts.check(folder, at)\n    keys = keyfile.read(folder)",
        "    keys = keyfile.read(folder)",
        ("test_store_attempts::test_a_few_typing_errors_cost_nothing_then_the_next_must_wait",),
    ),
    Sabotage(
        "A3", "the delay does not grow",
        "bodymap/store/attempts.py", "return int(min(LONGEST_SECONDS, 2**doublings))", "return 2",
        ("test_store_attempts::test_the_delay_doubles_with_every_wrong_passphrase",),
    ),
    Sabotage(
        "A4", "any passphrase is strong enough",
        "bodymap/app/strength.py", "return self.score >= STRONG_ENOUGH", "return True",
        ("test_people_dialog::test_a_weak_a_mistyped_and_an_empty_passphrase_are_refused_beside_the_field",),
    ),
    Sabotage(
        "A5", "a new recovery code does not end the earlier one",
        "bodymap/store/people.py", "return msgspec.structs.replace(keys, recovery=holder)", "return keys",
        (f"{_PEOPLE}::test_a_new_recovery_code_opens_and_the_earlier_one_does_not",),
    ),
    Sabotage(
        "A6", "the store does not ask for rights before it writes a change",
        "bodymap/store/write.py", "            check_rights(db, user_id, needed_for(change))\n", "",
        (f"{_PEOPLE}::test_what_each_role_may_write_is_what_its_row_of_the_table_says",),
    ),
    Sabotage(
        "A6", "roles are read and not compared",
        "bodymap/store/write.py", "    check(roles_in(rows[0][0]), *needed)\n", "",
        (f"{_PEOPLE}::test_nobody_but_an_administrator_manages_people_or_the_key",),
    ),
    Sabotage(
        "A6", "the window offers what the role does not allow",
        "bodymap/clinic/roles.py", "return frozenset[Permission]().union(*(MAY[role] for role in roles))",
        "return frozenset(Permission)",
        ("test_people_dialog::test_what_a_role_does_not_allow_cannot_be_chosen_and_says_why",),
    ),
    Sabotage(
        "A7", "a disabled user keeps their key in the key file",
        "bodymap/store/people.py", "rekey(lambda keys, _key: keyfile.without_user(keys, user_id))",
        "rekey(lambda keys, _key: keys)",
        (f"{_PEOPLE}::test_a_disabled_user_is_let_in_no_more_and_enabled_again_with_the_passphrase_they_had",),
    ),
    Sabotage(
        "A7", "who is disabled in the database is let in with an earlier key file",
        "bodymap/store/opening.py", "if not users or users[0][5] is not None:", "if not users:",
        (f"{_PEOPLE}::test_a_disabled_user_who_puts_back_the_earlier_key_file_is_refused_all_the_same",),
    ),
    Sabotage(
        "A7", "who is disabled while signed in goes on writing",
        "bodymap/store/write.py", "if not rows or rows[0][1] is not None:", "if not rows:",
        (f"{_PEOPLE}::test_somebody_who_is_signed_in_while_they_are_disabled_writes_nothing_more",),
    ),
    Sabotage(
        "A8", "the new key is the old one",
        "bodymap/store/rotation.py", "os.urandom(sealing.KEY_BYTES), os.urandom(sqlcipher.SALT_BYTES))",
        "vault._key, os.urandom(sqlcipher.SALT_BYTES))",
        (f"{_ROTATION}::test_a_new_key_opens_everything_and_the_old_one_nothing",),
    ),
    Sabotage(
        "A8", "a disabled user's key pair is kept for the new key",
        "bodymap/store/rotation.py", '            new.execute("forget kept pairs", {})\n', "",
        (f"{_ROTATION}::test_the_key_of_a_disabled_user_is_gone_after_the_key_was_renewed",),
    ),
    Sabotage(
        "A8", "the new file is not proven before the old one goes",
        "bodymap/store/rotation.py", "        if not report.sound:\n", "        if report is None:\n",
        (f"{_ROTATION}::test_a_clinic_that_is_not_sound_gets_no_new_key",),
    ),
    Sabotage(
        "A8", "the new file takes its place before the key file says so",
        "bodymap/store/rotation.py",
        "    if not is_begun(folder) or not _is_decided(folder):\n        return\n"
        "    files.sync_folder(folder)  # the key file first: without it the new database is of no use\n"
        "    if not _is_decided(folder):  # somebody was faster meanwhile, and may be writing already\n"
        "        return\n",
        "",
        (f"{_ROTATION}::test_a_kill_at_any_step_of_a_new_key_leaves_a_clinic_with_everything_in_it",),
    ),
    Sabotage(
        "A9", "the key file's MAC is not looked at",
        "bodymap/store/key_care.py", "return keyfile.is_ours(keys, vault)", "return True",
        (f"{_PEOPLE}::test_a_key_pair_slipped_into_the_key_file_is_noticed_and_never_given_a_key",),
    ),
    Sabotage(
        "A10", "the database is not encrypted",
        "bodymap/store/sqlcipher.py", "        connection.execute(statement)\n", "        statement = str(statement)\n",
        (f"{_KEYS}::test_neither_names_nor_words_nor_keys_are_readable_in_the_files",),
    ),
)  # fmt: skip

_LOCK = "test_locking"
LOCK = (
    Sabotage(
        "L1", "dialogs stay on the screen",
        "bodymap/ui/main_window.py", "        self._curtain.draw()\n", "",
        (f"{_LOCK}::test_a_locked_window_shows_nothing_of_the_patient_in_any_window",),
    ),
    Sabotage(
        "L1", "what opens while locked is shown",
        "bodymap/ui/curtain.py",
        "event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self._is_foreign",
        "event.type() == QEvent.Type.Hide and isinstance(watched, QWidget) and self._is_foreign",
        (f"{_LOCK}::test_what_opens_while_the_window_is_locked_is_hidden_until_it_is_unlocked",),
    ),
    Sabotage(
        "L2", "the key is not overwritten",
        "bodymap/store/guard.py", "            self.vault.forget()\n", "            pass\n",
        (f"{_LOCK}::test_locking_closes_the_connection_and_leaves_no_object_with_the_key",),
    ),
    Sabotage(
        "L2", "the store stays open behind the lock",
        "bodymap/app/door.py",
        "        finally:\n            self._store = None\n",
        "        finally:\n            pass\n",
        (f"{_LOCK}::test_every_request_is_refused_in_plain_words_while_the_window_is_locked",),
    ),
    Sabotage(
        "L3", "nothing locks after idle minutes",
        "bodymap/ui/idle.py", "        if minutes > 0:\n", "        if minutes < 0:\n",
        ("test_shell::test_the_window_locks_when_nobody_has_touched_it_for_a_while",),
    ),
    Sabotage(
        "L3", "sleep does not lock",
        "bodymap/ui/main_window.py", "            SuspendWatch(self).slept.connect(self.lock)\n",
        "            SuspendWatch(self)\n",
        (f"{_LOCK}::test_going_to_sleep_and_a_locked_screen_lock_the_window",),
    ),
    Sabotage(
        "L4", "unlocking does not bring hidden dialogs back",
        "bodymap/ui/curtain.py", "            widget.setWindowModality(modality)\n            widget.show()\n",
        "            widget.setWindowModality(modality)\n",
        (f"{_LOCK}::test_what_was_typed_into_a_dialog_is_there_after_unlocking",),
    ),
)  # fmt: skip

SIGN = (
    Sabotage(
        "S1", "the store writes to signed visits",
        "bodymap/store/write.py", "touches = not signed.isdisjoint(", "touches = bool(signed) and False and bool(",
        ("test_store_commit::test_a_signed_visit_cannot_be_changed",),
    ),
    Sabotage(
        "S1", "the app lets a signed visit be edited",
        "bodymap/app/recording.py", "    if not visit.is_draft:\n", "    if visit.voided:\n",
        ("test_editor::test_a_signed_visit_refuses_every_change_and_has_no_undo",),
    ),
    Sabotage(
        "S1", "a signed point can get another side",
        "bodymap/store/write.py", "    if not same and read.point_is_signed(db, after.id):\n", "    if same is None:\n",
        ("test_store_commit::test_a_signed_visit_cannot_be_changed",),
    ),
    Sabotage(
        "S2", "an addendum's words can be changed",
        "bodymap/store/write.py", "    return before is None or before.revised(voided=after.voided) == after\n",
        "    return True\n",
        ("test_store_entries::test_the_words_of_an_addendum_never_change",),
    ),
    Sabotage(
        "S2", "an addendum needs no reason",
        "bodymap/ui/sign/addendum_dialog.py", "self.reason.text(), self.text", '"a reason", self.text',
        ("test_signing::test_an_addendum_needs_a_reason_and_stands_below_the_signature",),
    ),
    Sabotage(
        "S3", "entered in error can be taken back",
        "bodymap/store/write.py",
        "        or before.voided is not None\n        or after.voided is None\n    ):\n        return False\n",
        "    ):\n        return False\n    if after.voided is None:\n        return True\n",
        (f"{_PEOPLE}::test_a_signed_visit_can_be_marked_as_entered_in_error_and_never_back",),
    ),
    Sabotage(
        "S3", "entered in error needs no reason and changes more",
        "bodymap/store/write.py",
        "return bool(after.voided.reason.strip()) and before.revised(voided=after.voided) == after", "return True",
        (f"{_PEOPLE}::test_what_is_entered_in_error_has_a_reason_and_changes_nothing_else",),
    ),
    Sabotage(
        "S4", "signing writes no signature",
        "bodymap/app/recording.py", "edits = (Edit(visit, signed), Edit(None, signature))",
        "edits = (Edit(visit, signed),)",
        ("test_signing::test_a_signed_visit_names_who_signed_when_and_as_what",),
    ),
)  # fmt: skip

SABOTAGES = ACCESS + LOCK + SIGN
