from dataclasses import replace

import pytest

from sitter_desk import errors
from sitter_desk.domain.canonical import canonical
from sitter_desk.sealing.slots import Argon2
from sitter_desk.vault import header as header_room
from sitter_desk.vault.header import Header, check_seal, read_header, write_header
from tests.unit.vault.desk import Desk


def test_each_flipped_byte_and_each_cut_is_refused_before_a_password(desk: Desk) -> None:
    desk.make().close()
    path = desk.folder / "vault.json"
    good = path.read_bytes()
    for place in range(len(good)):
        for mask in (1, 0x20, 0x80):
            data = bytearray(good)
            data[place] ^= mask
            path.write_bytes(data)
            with pytest.raises((errors.DamagedVault, errors.NewerVault, errors.HeaderOutOfBounds)):
                read_header(desk.folder)
        path.write_bytes(good[:place])
        with pytest.raises(errors.DamagedVault):
            read_header(desk.folder)
    path.write_bytes(good + b"\n")
    with pytest.raises(errors.DamagedVault):
        read_header(desk.folder)


def _with_sum(header: Header) -> bytes:
    return canonical(replace(header, sum=header_room._sum(header)))


def test_hostile_costs_are_refused_although_the_sum_fits(desk: Desk) -> None:
    desk.make().close()
    header = read_header(desk.folder)
    slot = replace(header.slots[0], kdf=Argon2(memory_kib=2**31, passes=2**31, lanes=4))
    (desk.folder / "vault.json").write_bytes(_with_sum(replace(header, slots=(slot,))))
    with pytest.raises(errors.HeaderOutOfBounds):
        desk.open()


@pytest.mark.parametrize("change", [{"incarnation": 5}, {"slots": ()}], ids=["incarnation", "slots"])
def test_a_header_written_without_the_data_key_is_refused(desk: Desk, change: dict[str, object]) -> None:
    desk.make().close()
    header = read_header(desk.folder)
    change = {"slots": header.slots[:1]} if "slots" in change else change
    (desk.folder / "vault.json").write_bytes(_with_sum(replace(header, **change)))
    with pytest.raises(errors.DamagedVault):
        desk.open()


def test_the_seal_is_of_this_data_key(desk: Desk) -> None:
    with desk.make() as vault:
        check_seal(vault.header, vault.data_key)
        with pytest.raises(errors.DamagedVault):
            check_seal(vault.header, bytes(32))


def test_sixty_four_people_fit_and_one_more_does_not(desk: Desk) -> None:
    with desk.make() as vault:
        slot = replace(vault.header.slots[0], login="x" * 60)
        full = replace(vault.header, slots=(slot,) * 64)
        write_header(desk.folder, full, vault.data_key)
        assert len(read_header(desk.folder).slots) == 64
        with pytest.raises(errors.HeaderOutOfBounds):
            write_header(desk.folder, replace(full, slots=(slot,) * 65), vault.data_key)
        assert len(read_header(desk.folder).slots) == 64
