package org.plainletter.letters;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service that listens on a real port, with a path that does as the letter says. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(FictionalPipeline.class)
@DirtiesContext
abstract class ApiTest {

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    Client client;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", data::toString);
    }

    @BeforeEach
    void connect() {
        client = new Client(port);
    }
}
