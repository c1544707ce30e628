package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainletter.Database;
import org.plainletter.judgement.Side;

@ParameterizedClass
@EnumSource(Database.class)
class GroupsTest {

    private final Evening evening;

    GroupsTest(Database database) {
        evening = new Evening(database);
    }

    @Test
    void belongToOneCharityAndAreNotThereForAnother() {
        assertThat(evening.groups.of(evening.harbour)).containsExactly(evening.group);
        assertThat(evening.groups.find(evening.harbour, evening.group.id())).contains(evening.group);
        assertThat(evening.groups.of(evening.hill)).isEmpty();
        assertThat(evening.groups.find(evening.hill, evening.group.id())).isEmpty();
    }

    @Test
    void keepNamesSealed() {
        Member ann = evening.member("Annabel");

        assertThat(evening.groups.members(evening.group)).containsExactly(ann);
        assertThat(evening.sql.sql("select name from member").query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1)).single()).doesNotContain("Annabel");
        assertThat(ann).hasToString("Member[" + ann.id() + "]");
    }

    @Test
    void balanceTheSideOfEasyAndNeverChangeIt() {
        List<Member> members = IntStream.range(0, 9).mapToObj(i -> evening.member("P" + i)).toList();

        assertThat(members.stream().filter(member -> member.side() == Side.LEFT).count()).isBetween(4L, 5L);
        assertThat(evening.groups.members(evening.group)).extracting(Member::side).containsExactlyElementsOf(members.stream().map(Member::side).toList());
    }

    @Test
    void showPeopleOfOneRoomToThatRoomOnly() {
        Member here = evening.groups.add(evening.group, "Blue room", "Ann", "cat");
        evening.groups.add(evening.group, "Red room", "Bob", null);
        Session session = evening.sessions.make(evening.group, "Blue room", Evening.plan(3));

        assertThat(evening.groups.members(session)).containsExactly(here);
    }

    @Test
    void giveAPersonOneSeatWhicheverDeviceTheyTake() {
        Member ann = evening.member("Ann");
        String link = evening.seats.sit(evening.session, ann);

        assertThat(evening.seats.sit(evening.session, ann)).isEqualTo(link).matches("[0-9a-f]{32}");
        assertThat(evening.seats.of(evening.session)).hasSize(1);
        assertThat(evening.seats.open("0".repeat(32))).isEmpty();
        assertThat(evening.sql.sql("select id from seat").query(String.class).single()).doesNotContain(link);
    }

    @Test
    void openASessionByItsCodeUntilItEnds() {
        String code = evening.session.code();
        assertThat(evening.sessions.open(code.toLowerCase(java.util.Locale.ROOT).substring(0, 3) + " " + code.substring(3))).get().extracting(Session::id).isEqualTo(evening.session.id());
        assertThat(evening.sessions.find(evening.group, evening.session.id())).get().extracting(Session::plan).isEqualTo(evening.session.plan());

        evening.sessions.end(evening.session);

        assertThat(evening.sessions.open(code)).isEmpty();
        assertThat(evening.sessions.find(evening.group, evening.session.id())).get().matches(Session::isOver);
    }

    @Test
    void shuffleLettersAndHideAnUntouchedOneAmongSixForEachPerson() {
        Set<List<Item>> orders = new HashSet<>();
        int[] untouched = new int[12];
        for (int i = 0; i < 12; i++) {
            Seat seat = evening.seat(evening.member("P" + i));
            List<Item> read = seat.items().stream().filter(item -> !item.practice()).toList();
            assertThat(seat.items().subList(0, 4)).allMatch(Item::practice).doesNotHaveDuplicates();
            assertThat(read).extracting(Item::number).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 12).boxed().toList());
            assertThat(read.stream().filter(item -> item.kind() == Item.Kind.UNTOUCHED).peek(item -> untouched[item.number()]++)).hasSize(2);
            orders.add(read.stream().map(item -> new Item(Item.Kind.REWRITTEN, item.number())).toList());
        }
        assertThat(untouched).containsOnly(2);
        assertThat(orders).hasSizeGreaterThan(1);
    }

    @Test
    void practiseOnce() {
        Member ann = evening.member("Ann");
        evening.answers.take(evening.session, ann, evening.seat(ann), Evening.answer(1, Said.EASY));

        var next = evening.sessions.make(evening.group, "", Evening.plan(3));
        assertThat(evening.seats.open(evening.seats.sit(next, ann)).orElseThrow().items()).noneMatch(Item::practice);
    }
}
