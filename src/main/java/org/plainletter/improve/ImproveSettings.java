package org.plainletter.improve;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What new versions are tried on.
 *
 * @param letters the folder with the sets {@code reflect} and {@code screen}, which readers are shown, and {@code sealed}, which nobody who writes versions sees
 */
@ConfigurationProperties("plainletter.improve")
record ImproveSettings(@DefaultValue("evaluation/letters") Path letters) {}
