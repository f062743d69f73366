package io.github.qic.payments.house;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The main code of the four modules, from class folders or jars. */
final class MainOnly implements ImportOption {
    @Override
    public boolean includes(Location location) {
        return new DoNotIncludeTests().includes(location)
                && !location.contains("-tests.jar")
                && !location.contains("-house.jar");
    }
}
