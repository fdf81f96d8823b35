package org.opendisclosure.model.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/** How Immutables writes the value types: hidden implementations, {@code getX()} accessors. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Serial.Version(1)
@Value.Style(
    get = {"get*", "is*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}
