package org.plainletter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The service with a path of letters whose outcome the letter itself asks for: it starts in seconds. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(org.plainletter.letters.PreparedPipeline.class)
public @interface PreparedService {}
