package org.plainletter.letters;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the web server is set up beyond what settings can say. */
@Configuration(proxyBeanMethods = false)
class WebServer {

    /** A client that asks before it sends (Expect: 100-continue) hears of a file that is too large before it has sent it. */
    @Bean
    TomcatConnectorCustomizer answersBeforeReading() {
        return connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
            }
        };
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI().info(new Info().title("Plain Letter").version("1")
                .description("Rewrites NHS letters in plain language. A computer makes the rewrite; the letter is the one that counts."));
    }
}
