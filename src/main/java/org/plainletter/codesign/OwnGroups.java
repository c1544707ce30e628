package org.plainletter.codesign;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plainletter.access.Charity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which groups a charity has, and what they are called. Of others it learns no more than that they are groups. */
@Component
public class OwnGroups {

    private final JdbcClient sql;

    /** In this database. */
    public OwnGroups(JdbcClient sql) {
        this.sql = sql;
    }

    /** The names of the charity's groups by their ids, in the order of the names. */
    public Map<String, String> names(Charity charity) {
        var names = new LinkedHashMap<String, String>();
        sql.sql("select id, name from codesign_group where charity = :charity order by name, id").param("charity", charity.id())
                .query((row, number) -> names.put(row.getString("id"), row.getString("name"))).list();
        return names;
    }

    /** Whether a group of any charity has this id. */
    public boolean exists(String id) {
        return sql.sql("select count(*) from codesign_group where id = :id").param("id", id).query(Integer.class).single() > 0;
    }
}
