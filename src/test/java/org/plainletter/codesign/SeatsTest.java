package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainletter.Database;

class SeatsTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void keepTheirNumbersWhenSomebodyIsErased(Database database) {
        var evening = new Evening(database);
        evening.seat(evening.member("Ann"));
        var bea = evening.member("Bea");
        Seat ofBea = evening.seat(bea);
        Seat ofCy = evening.seat(evening.member("Cy"));
        assertThat(ofBea.place()).isEqualTo(1);

        evening.sql.sql("delete from seat where member = :bea").param("bea", bea.id()).update();
        Seat ofDee = evening.seat(evening.member("Dee"));

        assertThat(ofCy.place()).isEqualTo(2);
        assertThat(ofDee.place()).isEqualTo(3);
        assertThat(evening.seats.of(evening.session)).extracting(Seat::place).containsExactly(0, 2, 3);
    }
}
