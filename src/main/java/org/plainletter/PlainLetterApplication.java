package org.plainletter;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PlainLetterApplication {

    /** Starts the service with Spring Boot's usual command line. */
    public static void main(String[] args) {
        SpringApplication.run(PlainLetterApplication.class, args);
    }
}
