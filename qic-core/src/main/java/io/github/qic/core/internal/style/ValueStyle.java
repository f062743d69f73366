package io.github.qic.core.internal.style;

import io.github.qic.core.valid.InvalidValueException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The style of every generated value: put on {@code package-info}, never on a type. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // Map.copyOf scrambles the order of entries, and with it the order of fields in JSON.
        jdk9Collections = false,
        // A consumer compiles with -Xlint:all -Werror and without the Immutables jar.
        allowedClasspathAnnotations = {Override.class},
        depluralize = true,
        depluralizeDictionary = {
            "analysis:analyses",
            "criterion:criteria",
            "evidence:evidence",
            "hypothesis:hypotheses",
            "person:people",
            "process:processes",
            "series:series",
            "status:statuses"
        },
        throwForInvalidImmutableState = InvalidValueException.class,
        deferCollectionAllocation = true,
        strictBuilder = false)
public @interface ValueStyle {}
