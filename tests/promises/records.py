"""Sabotages of what is promised about the trail, backups, faults and upgrades."""

from tests.promises.sabotage import Sabotage

_BROKEN = "test_store_audit::test_whatever_is_changed_behind_the_stores_back_is_named"
_BACKUP = "test_store_backup"
_SALVAGE = "test_store_salvage"

TRAIL = (
    Sabotage(
        "T1", "an event's own hash is not compared",
        "bodymap/store/verify.py", "        if audit.hash_of(event) != event.hash:\n", "        if event is None:\n",
        (_BROKEN,),
    ),
    Sabotage(
        "T1", "the chain between events is not compared",
        "bodymap/store/verify.py", "        if event.previous_hash != self._hash:\n", "        if event is None:\n",
        ("test_store_audit::test_swapped_events_are_noticed",),
    ),
    Sabotage(
        "T1", "a missing event is not noticed",
        "bodymap/store/verify.py", "        if event.number != self.events + 1:\n", "        if event is None:\n",
        (_BROKEN,),
    ),
    Sabotage(
        "T2", "records are not compared with the trail",
        "bodymap/store/verify.py", "        if not same:\n", "        if same is None:\n",
        (_BROKEN,),
    ),
    Sabotage(
        "T2", "the bytes of files are not compared",
        "bodymap/store/verify.py", "data is None or not attachment.holds(data):", "data is None:",
        ("test_store_entries::test_a_changed_or_missing_file_is_found",),
    ),
    Sabotage(
        "T3", "the anchor is not compared",
        "bodymap/store/anchor.py",
        '    if anchor is None:\n        return ""\n',
        '    if anchor or not anchor:\n        return ""\n',
        ("test_store_anchor::test_a_trail_that_was_cut_off_is_named_at_opening_and_by_verify",),
    ),
    Sabotage(
        "T3", "the anchor is not authenticated",
        "bodymap/store/anchor.py",
        "not hmac.compare_digest(anchor.mac.encode(), _mac(vault, anchor).encode())", "not anchor.mac",
        ("test_store_anchor::test_an_altered_anchor_is_named",),
    ),
    Sabotage(
        "T3", "a signature is not anchored at once",
        "bodymap/store/store.py",
        "        if any(isinstance(edit.after, Signature) for edit in change.edits):\n            self.anchor_now()\n",
        "",
        ("test_store_anchor::test_marks_are_anchored_beside_at_most_every_ten_seconds_and_a_signature_at_once",),
    ),
    Sabotage(
        "T4", "a change that fails is kept in part",
        "bodymap/store/database.py", 'self.connection.execute("ROLLBACK")', 'self.connection.execute("COMMIT")',
        ("test_store_commit::test_a_revision_of_an_outdated_version_is_refused_and_nothing_of_it_is_written",),
    ),
    Sabotage(
        "T5", "sign-ins are not written down",
        "bodymap/app/door.py", "        store.log(action, at=now)\n", "",
        ("test_locking::test_signing_in_locking_unlocking_and_signing_out_are_in_the_trail",),
    ),
    Sabotage(
        "T5", "exports are not written down",
        "bodymap/app/export.py",
        "ready=lambda: note(session, handed, where)", "ready=None",
        (
            "app/test_export::test_an_export_is_written_and_noted_in_the_audit_trail",
            "app/test_export::test_no_file_leaves_without_its_note_in_the_audit_trail",
        ),
    ),
    Sabotage(
        "T5", "looking at a chart is not written down",
        "bodymap/app/session.py", 'self._desk.log("view", patient_id, "", {})', "1",
        ("app/test_export::test_a_view_of_a_chart_is_noted_unless_the_clinic_is_read_only",),
    ),
    Sabotage(
        "T6", "failed sign-ins are not taken into the trail",
        "bodymap/store/opening.py", "    if failures or damaged:\n", "    if damaged:\n",
        ("test_store_attempts::test_the_count_goes_into_the_trail_and_the_delay_ends_with_a_good_sign_in",),
    ),
    Sabotage(
        "T6", "what was typed is kept beside the count",
        "bodymap/store/opening.py", "    except errors.WrongPassphraseError:\n        attempts.count(folder, at)\n",
        "    except errors.WrongPassphraseError:\n        (folder / files.ATTEMPTS).write_text(passphrase)\n",
        ("test_store_attempts::test_nothing_of_what_was_typed_is_kept",),
    ),
    Sabotage(
        "T7", "settings that concern safety are not written down",
        "bodymap/app/access.py",
        "        if not changed or self.is_locked:\n",
        "        if changed or self.is_locked:\n",
        ("test_locking::test_a_change_of_the_settings_that_concern_safety_is_in_the_trail",),
    ),
    Sabotage(
        "T7", "a clock that was set is not noticed",
        "bodymap/app/door.py",
        "if self._watched and abs(jump) > _TOLERATED",
        "if self._watched and abs(jump) < -_TOLERATED",
        ("test_locking::test_a_clock_that_is_set_while_the_clinic_is_open_is_in_the_trail",),
    ),
    Sabotage(
        "T7", "a clock that stands before the newest event is not noted",
        "bodymap/store/audit.py", "    if tail.at - moment > _BACK_BY_AT_LEAST:\n", "    if tail is None:\n",
        ("test_store_audit::test_a_clock_set_back_is_recorded_as_it_is_and_noted",),
    ),
    Sabotage(
        "T8", "pages are not checked at opening",
        "bodymap/store/sqlcipher.py",
        "if path.stat().st_size <= CHECKED_AT_OPENING and bad_pages(connection.execute, waiting.pages):",
        "if path.stat().st_size < 0:",
        ("test_store_flipped_bytes::test_a_flipped_byte_in_any_page_of_the_database_is_found_at_opening",),
    ),
    Sabotage(
        "T8", "the key file's sum is not compared",
        "bodymap/store/keyfile.py",
        "if keys.checksum != _checksum(keys) or content != _text(keys):",
        "if not keys.checksum:",
        ("test_store_flipped_bytes::test_every_flipped_byte_of_the_key_file_is_found",),
    ),
    Sabotage(
        "T8", "the anchor's bytes are not compared",
        "bodymap/store/anchor.py", "if raw != _text(anchor) or not known", "if not known",
        ("test_store_flipped_bytes::test_every_flipped_byte_of_the_anchor_is_found",),
    ),
    Sabotage(
        "T8", "the sum of the count of wrong passphrases is not compared",
        "bodymap/store/attempts.py",
        "whole = not known.check or (known.checked() == known and msgspec.json.encode(known) == raw)", "whole = True",
        ("test_store_flipped_bytes::test_every_flipped_byte_of_the_count_of_wrong_passphrases_is_found",),
    ),
)  # fmt: skip

BACKUP = (
    Sabotage(
        "B1", "a backup is not verified",
        "bodymap/store/backup.py", "        if not report.sound:\n", "        if report is None:\n",
        (f"{_BACKUP}::test_a_copy_that_does_not_prove_sound_is_not_kept",),
    ),
    Sabotage(
        "B1", "what is half written of a backup stays",
        "bodymap/store/backup.py",
        "        shutil.rmtree(part, ignore_errors=True)\n        raise\n    files.sync_folder(into)\n",
        "        raise\n    files.sync_folder(into)\n",
        (f"{_BACKUP}::test_whatever_the_disk_refuses_leaves_nothing_half_written",),
    ),
    Sabotage(
        "B2", "a backup can be read by others",
        "bodymap/store/backup.py", "        path.chmod(0o600)\n", "        path.chmod(0o644)\n",
        (f"{_BACKUP}::test_a_backup_is_its_owners_only_and_nothing_of_a_patient_can_be_read_in_it",),
    ),
    Sabotage(
        "B3", "three days are kept instead of seven",
        "bodymap/app/backup_rule.py", "DAYS, WEEKS, MONTHS = 7, 4, 12", "DAYS, WEEKS, MONTHS = 3, 4, 12",
        ("test_backup_rule::test_of_years_of_daily_backups_seven_days_four_weeks_and_twelve_months_stay",),
    ),
    Sabotage(
        "B3", "a database that was cut off counts as a good backup",
        "bodymap/store/backup.py",
        "return keys.clinic_id == clinic_id and head == keys.salt and size > 0 and size % sqlcipher.PAGE_BYTES == 0",
        "return True",
        ("app/test_backups::test_backups_are_thinned_out_by_the_rule_and_those_that_are_not_whole_are_left",),
    ),
    Sabotage(
        "B3", "a backup without its key file counts as a good one",
        "bodymap/store/backup.py",
        "    except (BodymapError, OSError):\n        return False\n    return keys.clinic_id",
        "    except (BodymapError, OSError):\n        return True\n    return keys.clinic_id",
        ("app/test_backups::test_the_only_good_backup_is_never_removed_for_a_newer_one_that_is_not_whole",),
    ),
    Sabotage(
        "B4", "nobody is warned of an old backup",
        "bodymap/app/backups.py", "old = bool(plan.warn_after) and", "old = not plan and",
        ("app/test_backups::test_a_backup_is_due_and_warned_about_when_the_last_good_one_is_old",),
    ),
    Sabotage(
        "B5", "a restore goes over what is there",
        "bodymap/store/backup.py", "    if into.exists() and (not into.is_dir() or any(into.iterdir())):\n",
        "    if into.exists() and into.is_symlink():\n",
        (f"{_BACKUP}::test_a_backup_is_never_restored_over_anything",),
    ),
    Sabotage(
        "B5", "what is restored is not compared",
        "bodymap/store/backup.py",
        "        if fault or contents.events < wanted.events:\n",
        "        if contents is None:\n",
        (f"{_BACKUP}::test_a_backup_whose_trail_was_cut_off_is_not_restored",),
    ),
    Sabotage(
        "B6", "the copy in the second folder is not read again",
        "bodymap/store/backup.py", 'if hashlib.file_digest(stream, "sha256").digest() != digest:', "if not digest:",
        (f"{_BACKUP}::test_a_copy_in_a_second_folder_is_compared_with_what_was_read",),
    ),
)  # fmt: skip

FAULTS = (
    Sabotage(
        "F1", "the disk is not waited for",
        "bodymap/store/sqlcipher.py", '"synchronous = FULL"', '"synchronous = OFF"',
        (
            "test_fault_points::test_power_lost_at_any_write_loses_nothing_acknowledged",
            "test_store_opening::test_the_connection_has_the_settings_that_durability_and_secrecy_need",
        ),
    ),
    Sabotage(
        "F1", "saved is told before it is written",
        "bodymap/app/outbox.py", "            number = self._commit(entry.change)\n",
        "            self._publish(Saved(self._clock.now()))\n            number = self._commit(entry.change)\n",
        ("test_outbox::test_saved_is_not_told_before_the_change_is_in_the_file",),
    ),
    Sabotage(
        "F2", "the key file is written over in place",
        "bodymap/store/files.py",
        "        temporary.replace(target)\n",
        "        target.write_bytes(content[:9])\n        target.write_bytes(content)\n        temporary.unlink()\n",
        ("test_store_keys::test_a_key_file_is_replaced_whole_or_not_at_all",),
    ),
    Sabotage(
        "F3", "a full disk is not known as such",
        "bodymap/store/errors.py", "        _SQLITE_FULL: full,\n", "",
        ("test_store_faults::test_a_full_disk_refuses_the_change_whole_and_goes_on_when_there_is_room",),
    ),
    Sabotage(
        "F3", "what waits is dropped when the disk refuses",
        "bodymap/app/outbox.py", "        except WorldError:\n            raise\n", "",
        ("test_outbox::test_a_full_disk_is_told_the_marks_stay_and_are_saved_in_order_when_there_is_room",),
    ),
    Sabotage(
        "F4", "what was lost is not listed",
        "bodymap/store/salvage.py", '"lost_records": [one.id for one in rescue.lost()],', '"lost_records": [],',
        (f"{_SALVAGE}::test_a_patient_whose_every_trace_but_the_index_is_gone_keeps_a_place_and_the_chart_number",),
    ),
    Sabotage(
        "F4", "pages that read are left out",
        "bodymap/store/salvage.py", "        for record in self._rescue.kept.values():\n            kind =",
        "        for record in list(self._rescue.kept.values())[1:]:\n            kind =",
        ("test_store_salvage::test_whatever_page_is_lost_the_rest_is_there_and_what_is_missing_is_named",),
    ),
    Sabotage(
        "F4", "a salvage goes over what is there",
        "bodymap/store/salvage.py", "    if into.exists() and (not into.is_dir() or any(into.iterdir())):\n",
        "    if into.exists() and into.is_symlink():\n",
        ("test_store_salvage::test_a_salvage_never_goes_over_anything",),
    ),
    Sabotage(
        "F5", "a fault in a slot is not told",
        "bodymap/ui/application.py",
        "            QTimer.singleShot(0, self._window, lambda: self._tell(kind.__name__))\n",
        "            self._telling = False\n",
        ("test_fault_in_a_slot::test_a_fault_in_a_slot_is_told_and_logged_without_records_and_work_goes_on",),
    ),
    Sabotage(
        "F6", "what waits is kept in clear",
        "bodymap/store/keepsake.py", "return nonce + AESGCM(self._key).encrypt(nonce, content, self._about)",
        "return content",
        ("test_unfinished::test_the_file_says_nothing_to_anybody_without_the_clinic",),
    ),
    Sabotage(
        "F6", "a crash leaves nothing to go on with",
        "bodymap/app/resume.py",
        "            write_whole(self._file, self._seal.closed(msgspec.msgpack.encode(left)))\n", "",
        ("test_unfinished::test_the_next_start_knows_where_it_was_and_saves_what_was_not",),
    ),
    Sabotage(
        "F7", "an export without memory ends the program's work unsaid",
        "bodymap/app/export.py", "        raise out_of_memory() from None\n", "        raise\n",
        ("test_papers_without_memory::test_an_export_without_memory_leaves_no_file_and_no_trace_that_it_was_handed_over",),
    ),
)  # fmt: skip

UPGRADES = (
    Sabotage(
        "U1", "a newer clinic is opened",
        "bodymap/store/sqlcipher.py", "    if version > schema:\n", "    if version < 0:\n",
        ("test_store_opening::test_a_fault_of_the_files_has_its_own_answer_and_changes_nothing",),
    ),
    Sabotage(
        "U2", "an upgrade makes no copy first",
        "bodymap/store/schema.py", "            keep_copy(found)\n", "",
        ("test_store_entries::test_an_older_clinic_is_copied_before_it_is_brought_up_to_date",),
    ),
    Sabotage(
        "U3", "an upgrade that fails is kept in part",
        "bodymap/store/database.py", 'self.connection.execute("ROLLBACK")', 'self.connection.execute("COMMIT")',
        ("test_store_entries::test_an_upgrade_that_fails_leaves_the_old_clinic",),
    ),
    Sabotage(
        "U4", "a schema is released without a clinic kept of it",
        "bodymap/store/schema.py", "SCHEMA = 3\n", "SCHEMA = 4\n",
        ("test_store_schema::test_a_clinic_is_kept_for_every_schema_that_was_released",),
    ),
)  # fmt: skip

SABOTAGES = TRAIL + BACKUP + FAULTS + UPGRADES
