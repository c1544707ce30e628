package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plainletter.letters.LettersApiTest.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceApiTest extends ApiTest {

    @Test
    void saysWhatTheCountsShow() {
        var answer = client.get("/api/evidence?wins=10&losses=2");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json().propertyNames()).containsExactly("wins", "losses", "e", "probabilityBetter");
        assertThat(answer.json().at("/wins").asInt()).isEqualTo(10);
        assertThat(answer.json().at("/losses").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/e").asDouble()).isCloseTo(8.843956, within(1e-6));
        // Of 13 tosses of a coin at most 10 heads: (2^13 − 78 − 13 − 1) / 2^13.
        assertThat(answer.json().at("/probabilityBetter").asDouble()).isCloseTo(8100.0 / 8192, within(1e-12));
    }

    @Test
    void answersTheLargestCountsWithNumbers() {
        var answer = client.get("/api/evidence?wins=100000&losses=0");

        assertThat(answer.json().at("/e").isNumber()).isTrue();
        assertThat(answer.json().at("/probabilityBetter").asDouble()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?wins=10", "?losses=2", "?wins=&losses=2", "?wins=-1&losses=2", "?wins=1.5&losses=2", "?wins=ten&losses=2", "?wins=100001&losses=2",
        "?wins=99999999999&losses=2", "?wins=1&wins=2&losses=2"})
    void saysWhatIsWrong(String query) {
        assertProblem(client.get("/api/evidence" + query), 400, "malformed-request");
    }

    @Test
    void isDescribed() {
        var described = client.get("/v3/api-docs").json().at("/paths/~1api~1evidence/get");

        assertThat(described.at("/description").asString()).contains("E(w,l) = 2^(w+l+1)");
        assertThat(described.at("/parameters/0/required").asBoolean()).isTrue();
        assertThat(described.at("/parameters/0/schema/type").asString()).isEqualTo("integer");
    }
}
