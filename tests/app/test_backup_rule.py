"""Which backups are kept."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bodymap.app import backup_rule

NOW = datetime(2026, 6, 15, 18, 0, tzinfo=UTC)
moments = st.integers(0, 10 * 365 * 24).map(lambda hours: NOW - timedelta(hours=hours))


def daily(count: int) -> list[datetime]:
    return [NOW - timedelta(days=n) for n in range(count)]


def test_of_years_of_daily_backups_seven_days_four_weeks_and_twelve_months_stay() -> None:
    stay = sorted(backup_rule.kept(daily(1000), UTC), reverse=True)
    assert stay[:7] == daily(7)
    # 15 June is a Monday: the four weeks end on the Sundays before it.
    assert {one.date().isoformat() for one in stay if one < NOW - timedelta(days=6)} >= {
        "2026-06-07",
        "2026-05-31",
        "2026-04-30",
        "2025-07-31",
    }
    assert len(stay) <= 7 + 4 + 12
    assert min(stay) == datetime(2025, 7, 31, 18, 0, tzinfo=UTC)


def test_of_several_a_day_the_newest_of_the_day_stays() -> None:
    hours = [NOW - timedelta(hours=n) for n in range(6)]
    assert backup_rule.kept(hours, UTC) == {NOW}


def test_months_without_work_let_nothing_go() -> None:
    old = [NOW - timedelta(days=400), NOW - timedelta(days=401), NOW]
    assert backup_rule.kept(old, UTC) == set(old)


@given(st.lists(moments, max_size=60))
def test_the_newest_always_stays_and_nothing_is_invented(found: list[datetime]) -> None:
    stay = backup_rule.kept(found, UTC)
    assert stay <= set(found)
    assert bool(stay) == bool(found)
    assert not found or max(found) in stay
    assert len(stay) <= backup_rule.DAYS + backup_rule.WEEKS + backup_rule.MONTHS


@given(st.lists(moments, max_size=60))
def test_thinning_out_again_takes_nothing_more(found: list[datetime]) -> None:
    stay = backup_rule.kept(found, UTC)
    assert backup_rule.kept(stay, UTC) == stay


@given(st.lists(moments, min_size=1, max_size=40), st.timedeltas(timedelta(), timedelta(days=3)))
def test_a_further_backup_never_lets_go_of_the_newest_of_the_last_seven_days(
    found: list[datetime], later: timedelta
) -> None:
    newest = max(found)
    stay = backup_rule.kept([*backup_rule.kept(found, UTC), newest + later + timedelta(days=1)], UTC)
    assert newest in stay


def test_a_backup_made_under_a_clock_that_was_ahead_does_not_count_as_the_newest() -> None:
    ahead = NOW + timedelta(days=900)
    yesterday = NOW - timedelta(days=1)
    assert backup_rule.newest_known([ahead, yesterday], NOW) == yesterday
    assert backup_rule.is_due(backup_rule.newest_known([ahead], NOW), NOW, timedelta(days=1))


def test_a_backup_is_due_when_there_is_none_or_the_newest_is_old_enough() -> None:
    day = timedelta(days=1)
    assert backup_rule.is_due(None, NOW, day)
    assert backup_rule.is_due(NOW - day, NOW, day)
    assert not backup_rule.is_due(NOW - day + timedelta(seconds=1), NOW, day)
