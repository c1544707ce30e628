package org.plainletter.codesign;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plainletter.access.Charity;
import org.plainletter.judgement.Side;
import org.plainletter.tuning.allocation.Sides;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups and their people. Whoever asks for a group says for which charity; of another one there is none. Names are sealed. */
@Component
class Groups {

    private static final int MOST_MEMBERS = 200;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_HELP = 2_000;

    private final JdbcClient sql;
    private final Vault vault;

    Groups(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Makes a group. @throws IllegalArgumentException fit for a page, if its name is missing or anything is too long */
    Group make(Charity charity, String name, String kind, String called) {
        if (name.isBlank() || name.length() > 100 || kind.length() > 100 || called.length() > 40) {
            throw new IllegalArgumentException("Give the group a name of up to 100 letters.");
        }
        var group = new Group(UUID.randomUUID().toString(), charity.id(), name.strip(), kind.strip(), called.isBlank() ? "session" : called.strip(), "");
        sql.sql("insert into codesign_group (id, charity, name, kind, called, created) values (:id, :charity, :name, :kind, :called, :created)")
                .param("id", group.id()).param("charity", group.charity()).param("name", group.name()).param("kind", group.kind())
                .param("called", group.called()).param("created", Timestamp.from(Instant.now())).update();
        return group;
    }

    /** Notes where the group's people get help. */
    void help(Group group, String help) {
        sql.sql("update codesign_group set help = :help where id = :id").param("help", help.strip().substring(0, Math.min(help.strip().length(), LONGEST_HELP))).param("id", group.id()).update();
    }

    /** A charity's groups by name. */
    List<Group> of(Charity charity) {
        return sql.sql("select * from codesign_group where charity = :charity order by name, id").param("charity", charity.id()).query(Groups::group).list();
    }

    /** A charity's group. */
    Optional<Group> find(Charity charity, String id) {
        return sql.sql("select * from codesign_group where id = :id and charity = :charity").param("id", id).param("charity", charity.id()).query(Groups::group).optional();
    }

    /** The group that a session belongs to: for those who take part in it, whom nobody asks for a charity. */
    Group of(Session session) {
        return sql.sql("select * from codesign_group where id = :id").param("id", session.group()).query(Groups::group).single();
    }

    /**
     * Adds a person, on the side that balances the group.
     *
     * @throws IllegalArgumentException fit for a page, if there is neither name nor picture, or the group is full
     */
    synchronized Member add(Group group, String room, @Nullable String name, @Nullable String picture) {
        String first = name == null || name.isBlank() ? null : name.strip();
        String shown = picture == null || picture.isBlank() ? null : picture;
        if (first == null && shown == null || first != null && first.length() > LONGEST_NAME || room.length() > 60) {
            throw new IllegalArgumentException("Write a first name of up to 40 letters, or choose a picture.");
        }
        List<Member> known = members(group);
        if (known.size() >= MOST_MEMBERS) {
            throw new IllegalArgumentException("A group has up to " + MOST_MEMBERS + " people.");
        }
        var sides = new Sides(new SecureRandom());
        known.forEach(member -> sides.remember(member.id(), group.id(), member.side()));
        String id = UUID.randomUUID().toString();
        var member = new Member(id, room.strip(), first, shown, sides.of(id, group.id()));
        sql.sql("insert into member (id, codesign_group, room, name, picture, side, created) values (:id, :group, :room, :name, :picture, :side, :created)")
                .param("id", id).param("group", group.id()).param("room", member.room())
                .param("name", first == null ? null : vault.seal(first.getBytes(StandardCharsets.UTF_8), "member " + id), Types.BINARY)
                .param("picture", shown).param("side", member.side().name()).param("created", Timestamp.from(Instant.now())).update();
        return member;
    }

    /** The group's people in the order in which they came. */
    List<Member> members(Group group) {
        return sql.sql("select * from member where codesign_group = :group order by created, id").param("group", group.id()).query(this::member).list();
    }

    /** Those of a group's people who are in the room of a session. */
    List<Member> members(Session session) {
        return sql.sql("select * from member where codesign_group = :group and room = :room order by created, id")
                .param("group", session.group()).param("room", session.room()).query(this::member).list();
    }

    /** A group's person. */
    Optional<Member> member(String group, String id) {
        return sql.sql("select * from member where id = :id and codesign_group = :group").param("id", id).param("group", group).query(this::member).optional();
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        return new Group(row.getString("id"), row.getString("charity"), row.getString("name"), row.getString("kind"), row.getString("called"), row.getString("help"));
    }

    private Member member(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        byte[] name = row.getBytes("name");
        return new Member(id, row.getString("room"), name == null ? null : new String(vault.open(name, "member " + id), StandardCharsets.UTF_8),
                row.getString("picture"), Side.valueOf(row.getString("side")));
    }
}
