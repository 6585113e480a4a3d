"""The memory of a running program, read from outside: the clinic's key is in it while it is open, not when locked."""

import subprocess
import sys
from pathlib import Path

import pytest

from bodymap.store import keyfile

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the memory of another process is read by /proc")

PROGRAM = """
import sys
from bodymap.app.clinics import open_clinic

session = open_clinic(sys.argv[1], passphrase=sys.argv[2])
session.all_patients().result()
print("open", flush=True)
for line in sys.stdin:
    if line == "lock\\n":
        session.access.lock().result()
        print("locked", flush=True)
    else:
        session.access.unlock(sys.argv[2])
        print("open", flush=True)
session.close().result()
"""


def copies(pid: int, key: bytes) -> int:
    """Return how often the key, or its digits, stands in what a process can write."""
    found = 0
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            place, rights, *rest = line.split()
            if "w" not in rights or rest[-1].startswith("[v"):
                continue
            begin, end = (int(one, 16) for one in place.split("-"))
            try:
                memory.seek(begin)
                content = memory.read(end - begin)
            except OSError:  # a guard page, or gone since
                continue
            found += content.count(key) + content.count(key.hex().encode())
    return found


def test_no_copy_of_the_key_is_left_in_the_memory_of_a_locked_program(clinic_folder: Path, passphrase: str) -> None:
    key = keyfile.open_as_user(keyfile.read(clinic_folder), None, passphrase).key
    program = [sys.executable, "-c", PROGRAM, str(clinic_folder), passphrase]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "open\n"
            try:
                assert copies(process.pid, key) > 0, "else this test sees nothing"
            except PermissionError:
                pytest.skip("this account may not read the memory of its own processes")
            for word, said in (("lock", "locked"), ("unlock", "open"), ("lock", "locked")):
                print(word, file=process.stdin, flush=True)
                assert process.stdout.readline() == f"{said}\n"
                assert (copies(process.pid, key) == 0) == (said == "locked")
        finally:
            process.stdin.close()
            process.wait(20)
